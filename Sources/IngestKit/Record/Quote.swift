/// Verbatim words of one article, and the values that they carry.
public struct Quote: Sendable, Hashable, Decodable {
  /// Where in an article the words stand.
  public enum Field: String, Sendable, Decodable, JSONWritable {
    case text, title, metadata
  }

  /// The article's id; left out where the record has a `doc_id` of its own.
  public var docID: String?
  /// Hash of the article's content, beside `docID`.
  public var articleRevision: String?
  public var field: Field
  public var span: Span
  public var text: String
  /// JSON Pointers of the values that these words carry, such as `/casualties/killed`.
  public var pointers: [String]
  /// Id of the rule that read the words.
  public var rule: String?

  /// First code point, counted from 0.
  public var start: Int {
    get { span.start }
    set { span = Span(start: newValue, end: end) }
  }
  /// Code point behind the last.
  public var end: Int {
    get { span.end }
    set { span = Span(start: start, end: newValue) }
  }

  enum CodingKeys: String, CodingKey {
    case docID = "doc_id"
    case articleRevision = "article_revision"
    case field, start, end, text
    case pointers = "for"
    case rule
  }
}

extension Quote {
  // In an extension, so that there is a memberwise initializer too: the value that it makes need
  // not be copied.
  public init(
    docID: String? = nil, articleRevision: String? = nil, field: Field = .text, start: Int,
    end: Int, text: String, pointers: [String] = [], rule: String? = nil
  ) {
    self.init(
      docID: docID, articleRevision: articleRevision, field: field,
      span: Span(start: start, end: end), text: text, pointers: pointers, rule: rule)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      docID: try container.decodeIfPresent(String.self, forKey: .docID),
      articleRevision: try container.decodeIfPresent(String.self, forKey: .articleRevision),
      field: try container.decodeIfPresent(Field.self, forKey: .field) ?? .text,
      start: try container.decode(Int.self, forKey: .start),
      end: try container.decode(Int.self, forKey: .end),
      text: try container.decode(String.self, forKey: .text),
      pointers: try container.decodeIfPresent([String].self, forKey: .pointers) ?? [],
      rule: try container.decodeIfPresent(String.self, forKey: .rule))
  }
}

extension Quote: JSONWritable {
  public func write(to json: inout JSONWriter) {
    json.object {
      $0.member("doc_id", ifPresent: docID)
      $0.member("article_revision", ifPresent: articleRevision)
      if field != .text { $0.member("field", field) }
      $0.member("start", start)
      $0.member("end", end)
      $0.member("text", text)
      if !pointers.isEmpty { $0.member("for", pointers) }
      $0.member("rule", ifPresent: rule)
    }
  }
}
