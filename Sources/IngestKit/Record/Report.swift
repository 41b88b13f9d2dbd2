/// What one revision of one article says of one incident; never changed once written.
public struct Report: Sendable, Hashable, Decodable {
  public static let schema = "report/1"

  public let id: String
  /// Id of the article.
  public let docID: String
  public let articleRevision: String
  /// The incident that this report belongs to; no part of its identity or content.
  public var incidentID: String?
  /// True for the article's main incident.
  public var isPrimary: Bool
  private var contents: ReportContents

  /// - Parameter ordinal: how many reports of the article before it begin with the same words and
  ///   are of the same kind and day.
  public init(
    docID: String, articleRevision: String, isPrimary: Bool, values: IncidentValues,
    source: ArticleSource, ordinal: Int = 0
  ) {
    self.id = Self.makeID(
      docID: docID, articleRevision: articleRevision, values: values, ordinal: ordinal)
    self.docID = docID
    self.articleRevision = articleRevision
    self.isPrimary = isPrimary
    contents = ReportContents(values: values, source: source)
  }

  // Read in place: a getter would copy the whole of them for each value that is asked for.

  public var values: IncidentValues {
    _read { yield contents.values }
    set { contents = ReportContents(values: newValue, source: contents.source) }
  }

  public var source: ArticleSource {
    _read { yield contents.source }
    set { contents = ReportContents(values: contents.values, source: newValue) }
  }

  /// Where its first words stand in the article: those that tell of the event.
  package var start: Int { contents.values.evidence.first?.start ?? 0 }

  /// Hashes the article, its revision, the first evidence span with the ordinal, the event type and
  /// the start day.
  static func makeID(
    docID: String, articleRevision: String, values: IncidentValues, ordinal: Int = 0
  ) -> String {
    let span = values.evidence.first.map { "\($0.start)-\($0.end)" } ?? ""
    let place = ordinal == 0 ? span : "\(span)#\(ordinal)"
    return ContentHash.id(
      docID, articleRevision, place, values.event.type.rawValue, values.time?.start?.iso ?? "")
  }

  enum CodingKeys: String, CodingKey {
    case id, source
    case docID = "doc_id"
    case articleRevision = "article_revision"
    case incidentID = "incident_id"
    case isPrimary = "primary"
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    id = try container.decode(String.self, forKey: .id)
    docID = try container.decode(String.self, forKey: .docID)
    articleRevision = try container.decode(String.self, forKey: .articleRevision)
    incidentID = try container.decodeIfPresent(String.self, forKey: .incidentID)
    isPrimary = try container.decode(Bool.self, forKey: .isPrimary)
    contents = ReportContents(
      values: try IncidentValues(from: decoder),
      source: try container.decode(ArticleSource.self, forKey: .source))
  }
}

extension Report: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("schema", Self.schema)
      json.member("id", id)
      json.member("doc_id", docID)
      json.member("article_revision", articleRevision)
      json.member("incident_id", incidentID)
      json.member("primary", isPrimary)
      values.writeMembers(to: &json)
      json.member("source", source)
    }
  }
}
