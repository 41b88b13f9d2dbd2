/// How sure the coder is of each group of values, from 0 to 1, and why.
public struct Confidence: Sendable, Hashable, Decodable {
  /// UCDP's event clarity.
  public enum EventClarity: Int, Sendable, Decodable, JSONWritable {
    case individual = 1
    case aggregated = 2
  }

  public var overall: Double
  public var event: Double?
  public var date: Double?
  public var place: Double?
  public var perpetrator: Double?
  public var casualties: Double?
  public var eventClarity: EventClarity?
  /// Ids of the rules that fired.
  public var rules: [String]

  public init(
    overall: Double, event: Double? = nil, date: Double? = nil, place: Double? = nil,
    perpetrator: Double? = nil, casualties: Double? = nil, eventClarity: EventClarity? = nil,
    rules: [String] = []
  ) {
    self.overall = overall
    self.event = event
    self.date = date
    self.place = place
    self.perpetrator = perpetrator
    self.casualties = casualties
    self.eventClarity = eventClarity
    self.rules = rules
  }

  enum CodingKeys: String, CodingKey {
    case overall, event, date, place, perpetrator, casualties, rules
    case eventClarity = "event_clarity"
  }
}

extension Confidence: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("overall", overall)
      json.member("event", ifPresent: event)
      json.member("date", ifPresent: date)
      json.member("place", ifPresent: place)
      json.member("perpetrator", ifPresent: perpetrator)
      json.member("casualties", ifPresent: casualties)
      json.member("event_clarity", ifPresent: eventClarity)
      json.member("rules", rules)
    }
  }
}
