/// A value on which reports disagree, side by side.
public struct Conflict: Sendable, Hashable, Decodable {
  /// JSON Pointer of the value in the incident.
  public var field: String
  public var values: [Variant]
  public var chosenBecause: String?

  public init(field: String, values: [Variant], chosenBecause: String? = nil) {
    self.field = field
    self.values = values
    self.chosenBecause = chosenBecause
  }

  /// One of the values, and the reports that state it.
  public struct Variant: Sendable, Hashable, Decodable, JSONWritable {
    public var value: String
    public var reports: [String]

    public init(value: String, reports: [String]) {
      self.value = value
      self.reports = reports
    }

    public func write(to json: inout JSONWriter) {
      json.object { json in
        json.member("value", value)
        json.member("reports", reports)
      }
    }
  }

  enum CodingKeys: String, CodingKey {
    case field, values
    case chosenBecause = "chosen_because"
  }
}

extension Conflict: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("field", field)
      json.member("values", values)
      json.member("chosen_because", ifPresent: chosenBecause)
    }
  }
}
