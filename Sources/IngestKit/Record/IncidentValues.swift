/// The coded values that a report states and an incident agrees on.
public struct IncidentValues: Sendable, Hashable, Decodable {
  public enum Status: String, Sendable, Decodable, JSONWritable, CaseIterable {
    case occurred, attempted, foiled, threatened, planned, alleged, denied
  }

  public var status: Status
  /// True for a count over a period, such as "around 180 attacks between …".
  public var isAggregate: Bool
  /// Number of incidents when aggregate.
  public var count: CountRange?
  public var time: IncidentTime?
  public var place: Place?
  public var event: EventClass
  public var perpetrators: [Actor]
  public var targets: [Target]
  public var claims: [Claim]
  public var casualties: Casualties?
  public var weapons: [Weapon]
  public var evidence: [Quote]
  public var provenance: Provenance?
  public var confidence: Confidence

  enum CodingKeys: String, CodingKey {
    case status, count, event, perpetrators, targets, claims, casualties, weapons, evidence
    case confidence, provenance
    case isAggregate = "aggregate"
    case time = "when"
    case place = "where"
  }

  /// Writes the values as members of the record's own object.
  func writeMembers(to json: inout JSONWriter) {
    json.member("status", status)
    json.member("aggregate", isAggregate)
    json.member("count", count)
    json.member("when", time)
    json.member("where", place)
    json.member("event", event)
    json.member("perpetrators", perpetrators)
    json.member("targets", targets)
    json.member("claims", claims)
    json.member("casualties", casualties)
    json.member("weapons", weapons)
    json.member("evidence", evidence)
    json.member("confidence", confidence)
    json.member("provenance", ifPresent: provenance)
  }
}

extension IncidentValues {
  // In an extension and in another order than the properties, so that there is a memberwise
  // initializer too: the value that it makes need not be copied, and it is large.
  public init(
    status: Status = .occurred, isAggregate: Bool = false, count: CountRange? = nil,
    time: IncidentTime? = nil, place: Place? = nil, event: EventClass, perpetrators: [Actor] = [],
    targets: [Target] = [], claims: [Claim] = [], casualties: Casualties? = nil,
    weapons: [Weapon] = [], evidence: [Quote], confidence: Confidence,
    provenance: Provenance? = nil
  ) {
    self.init(
      status: status, isAggregate: isAggregate, count: count, time: time, place: place,
      event: event, perpetrators: perpetrators, targets: targets, claims: claims,
      casualties: casualties, weapons: weapons, evidence: evidence, provenance: provenance,
      confidence: confidence)
  }
}
