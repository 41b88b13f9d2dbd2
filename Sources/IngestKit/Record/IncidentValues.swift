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
  public var confidence: Confidence
  public var provenance: Provenance?

  public init(
    status: Status = .occurred, isAggregate: Bool = false, count: CountRange? = nil,
    time: IncidentTime? = nil, place: Place? = nil, event: EventClass, perpetrators: [Actor] = [],
    targets: [Target] = [], claims: [Claim] = [], casualties: Casualties? = nil,
    weapons: [Weapon] = [], evidence: [Quote], confidence: Confidence,
    provenance: Provenance? = nil
  ) {
    self.status = status
    self.isAggregate = isAggregate
    self.count = count
    self.time = time
    self.place = place
    self.event = event
    self.perpetrators = perpetrators
    self.targets = targets
    self.claims = claims
    self.casualties = casualties
    self.weapons = weapons
    self.evidence = evidence
    self.confidence = confidence
    self.provenance = provenance
  }

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
