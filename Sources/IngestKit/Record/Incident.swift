/// One real-world event, agreed from its reports.
public struct Incident: Sendable, Hashable, Decodable {
  public static let schema = "incident/1"

  /// Minted once from its first report, never recomputed.
  public let id: String
  /// Rises when an agreed value or the set of reports changes, and for nothing else.
  public var revision: Int
  /// The incident that this one was found to be.
  public var mergedInto: String?
  /// True when every report of it has been withdrawn or a person has rejected it.
  public var isRetracted: Bool
  public var reports: [ReportReference]
  /// Publishers, copies of one agency text counted once.
  public var independentSources: Int
  public var values: IncidentValues
  public var conflicts: [Conflict]
  /// ISO 8601 instants; outside the content that makes a revision.
  public var firstSeen: String?
  public var lastChanged: String?

  public init(
    id: String, revision: Int = 1, mergedInto: String? = nil, isRetracted: Bool = false,
    reports: [ReportReference], independentSources: Int, values: IncidentValues,
    conflicts: [Conflict] = [], firstSeen: String? = nil, lastChanged: String? = nil
  ) {
    self.id = id
    self.revision = revision
    self.mergedInto = mergedInto
    self.isRetracted = isRetracted
    self.reports = reports
    self.independentSources = independentSources
    self.values = values
    self.conflicts = conflicts
    self.firstSeen = firstSeen
    self.lastChanged = lastChanged
  }

  /// Mints the id of the incident that a report is the first to tell of.
  public static func mintID(from report: Report) -> String {
    ContentHash.id("incident", report.id)
  }

  /// Mints an id that none of these has: a report may come back that an incident was minted from
  /// which has gone on without it.
  package static func mintID(from report: Report, besides known: Set<String>) -> String {
    var id = mintID(from: report)
    while known.contains(id) { id = ContentHash.id("incident", id) }
    return id
  }

  /// True when the incident was told of earlier; it is the one that stays when two prove to be one.
  package func precedes(_ other: Incident) -> Bool {
    let first = (reports.first?.published ?? "9999", reports.first?.docID ?? "", id)
    let second = (
      other.reports.first?.published ?? "9999", other.reports.first?.docID ?? "", other.id
    )
    return first < second
  }

  enum CodingKeys: String, CodingKey {
    case id, revision, reports, conflicts
    case mergedInto = "merged_into"
    case isRetracted = "retracted"
    case independentSources = "independent_sources"
    case firstSeen = "first_seen"
    case lastChanged = "last_changed"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    revision = try container.decode(Int.self, forKey: .revision)
    mergedInto = try container.decodeIfPresent(String.self, forKey: .mergedInto)
    isRetracted = try container.decode(Bool.self, forKey: .isRetracted)
    reports = try container.decode([ReportReference].self, forKey: .reports)
    independentSources = try container.decode(Int.self, forKey: .independentSources)
    conflicts = try container.decode([Conflict].self, forKey: .conflicts)
    firstSeen = try container.decodeIfPresent(String.self, forKey: .firstSeen)
    lastChanged = try container.decodeIfPresent(String.self, forKey: .lastChanged)
    values = try IncidentValues(from: decoder)
  }
}

extension Incident: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("schema", Self.schema)
      json.member("id", id)
      json.member("revision", revision)
      json.member("merged_into", mergedInto)
      json.member("retracted", isRetracted)
      json.member("reports", reports)
      json.member("independent_sources", independentSources)
      values.writeMembers(to: &json)
      json.member("conflicts", conflicts)
      json.member("first_seen", ifPresent: firstSeen)
      json.member("last_changed", ifPresent: lastChanged)
    }
  }
}

/// A report as its incident lists it.
public struct ReportReference: Sendable, Hashable, Decodable, JSONWritable {
  public var id: String
  public var docID: String
  public var url: String?
  public var publisher: String?
  public var published: String?
  public var isWithdrawn: Bool

  public init(_ report: Report, isWithdrawn: Bool = false) {
    self.id = report.id
    self.docID = report.docID
    self.url = report.source.url
    self.publisher = report.source.publisher
    self.published = report.source.published
    self.isWithdrawn = isWithdrawn
  }

  enum CodingKeys: String, CodingKey {
    case id, url, publisher, published
    case docID = "doc_id"
    case isWithdrawn = "withdrawn"
  }

  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("doc_id", docID)
      json.member("url", ifPresent: url)
      json.member("publisher", ifPresent: publisher)
      json.member("published", ifPresent: published)
      json.member("withdrawn", isWithdrawn)
    }
  }
}
