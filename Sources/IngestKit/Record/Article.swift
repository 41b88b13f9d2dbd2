/// One revision of one published text.
public struct Article: Sendable, Hashable, Decodable {
  /// The file path, the feed and its guid (`feed#guid`), or the canonical URL.
  public let id: String
  /// Hash of title and text; a timestamp never decides what is new.
  public let revision: String
  /// The text as the source produced it; never rewritten afterwards.
  public let text: String
  public var source: ArticleSource
  public var metadata: ArticleMetadata
  /// ISO 3166-1 alpha-2 of the country that the source writes about, a hint for ambiguous places.
  public var country: String?
  /// What a place line such as "SAN SALVADOR" says.
  public var dateline: String?
  /// What `clean` found out about parts of the text.
  public var annotations: [Annotation]

  public init(
    id: String, text: String, source: ArticleSource = ArticleSource(),
    metadata: ArticleMetadata = ArticleMetadata(), country: String? = nil,
    dateline: String? = nil, annotations: [Annotation] = []
  ) {
    self.init(
      id: id, revision: ContentHash.id(source.title ?? "", text), text: text, source: source,
      metadata: metadata, country: country, dateline: dateline, annotations: annotations)
  }

  /// An article whose revision is known.
  package init(
    id: String, revision: String, text: String, source: ArticleSource,
    metadata: ArticleMetadata = ArticleMetadata(), country: String?, dateline: String?,
    annotations: [Annotation] = []
  ) {
    self.id = id
    self.revision = revision
    self.text = text
    self.source = source
    self.metadata = metadata
    self.country = country
    self.dateline = dateline
    self.annotations = annotations
  }

  enum CodingKeys: String, CodingKey {
    case id, revision, text, source, metadata, country, dateline, annotations
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      id: try container.decode(String.self, forKey: .id),
      revision: try container.decode(String.self, forKey: .revision),
      text: try container.decode(String.self, forKey: .text),
      source: try container.decode(ArticleSource.self, forKey: .source),
      metadata: try container.decodeIfPresent(ArticleMetadata.self, forKey: .metadata)
        ?? ArticleMetadata(),
      country: try container.decodeIfPresent(String.self, forKey: .country),
      dateline: try container.decodeIfPresent(String.self, forKey: .dateline),
      annotations: try container.decode([Annotation].self, forKey: .annotations))
  }
}

extension Article: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", id)
      json.member("revision", revision)
      json.member("text", text)
      json.member("source", source)
      if !metadata.isEmpty { json.member("metadata", metadata) }
      json.member("country", ifPresent: country)
      json.member("dateline", ifPresent: dateline)
      json.member("annotations", annotations)
    }
  }
}
