internal import Foundation

/// An article as one line of JSON Lines says it, such as `{"id": "a1", "text": "…"}`.
///
/// `text` must be there; `date` or `published`, `title`, `url`, `author`, `source` or `publisher`,
/// `lang` or `language`, `dateline` and `country` may be; other keys are passed over.
public struct ArticleLine: Sendable, Decodable {
  public var id: String?
  public var text: String
  public var title: String?
  public var url: String?
  public var author: String?
  public var publisher: String?
  public var published: String?
  public var language: String?
  public var dateline: String?
  public var country: String?

  enum CodingKeys: String, CodingKey {
    case id, text, title, url, author, publisher, source, published, date, language, lang, dateline
    case country
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func string(_ keys: CodingKeys...) throws -> String? {
      for key in keys {
        let value = try container.decodeIfPresent(TextOrNumber.self, forKey: key)?.text
        if let value, !value.isEmpty { return value }
      }
      return nil
    }
    id = try string(.id)
    text = try container.decode(String.self, forKey: .text)
    title = try string(.title)
    url = try string(.url)
    author = try string(.author)
    publisher = try string(.publisher, .source)
    published = try string(.published, .date)
    language = try string(.language, .lang)
    dateline = try string(.dateline)
    country = try string(.country)
  }

  /// Reads a line without nested members of its own and none told twice.
  init(json: [UInt8]) throws {
    var reader = JSONReader(json)
    var told = [CodingKeys: String](minimumCapacity: 8)
    try reader.object { name, reader in
      guard let key = CodingKeys(rawValue: name) else { return try reader.skip() }
      let value = key == .text ? try reader.string() : try reader.stringOrNumberIfPresent() ?? ""
      guard told.updateValue(value, forKey: key) == nil else { throw reader.damaged }
    }
    try reader.end()
    guard let text = told[.text] else { throw reader.damaged }
    self.text = text
    func value(_ key: CodingKeys) -> String? { told[key].flatMap { $0.isEmpty ? nil : $0 } }
    id = value(.id)
    title = value(.title)
    url = value(.url)
    author = value(.author)
    publisher = value(.publisher) ?? value(.source)
    published = value(.published) ?? value(.date)
    language = value(.language) ?? value(.lang)
    dateline = value(.dateline)
    country = value(.country)
  }

  /// Reads one line.
  public static func read(_ line: some Sequence<UInt8>) throws(PluginFailure) -> ArticleLine {
    let json = Array(line)
    // What is rare is left to the general decoder, and what is wrong too, which it can explain.
    if let line = try? ArticleLine(json: json) { return line }
    do {
      return try JSONDecoder().decode(ArticleLine.self, from: Data(json))
    } catch let error as DecodingError {
      throw .record(Self.explanation(of: error))
    } catch {
      throw .record("not a JSON object with a \"text\" member: \(error)")
    }
  }

  /// The article; the line's own id wins over the one given.
  public func article(defaultID: String) -> Article {
    Article(
      id: id ?? defaultID, text: text,
      source: ArticleSource(
        publisher: publisher, title: title, url: url, author: author, language: language,
        published: published, publishedHow: published == nil ? .unknown : .metadata),
      country: country, dateline: dateline)
  }

  /// Ids and dates are often numbers.
  private struct TextOrNumber: Decodable {
    let text: String

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      do {
        text = try container.decode(String.self)
      } catch {
        guard let number = try? container.decode(Int.self) else { throw error }
        text = String(number)
      }
    }
  }

  private static func explanation(of error: DecodingError) -> String {
    switch error {
    case .keyNotFound(let key, _):
      "the object has no \"\(key.stringValue)\"; a line looks like {\"id\": …, \"text\": …}"
    case .typeMismatch(_, let context) where !context.codingPath.isEmpty:
      "\"\(context.codingPath.map(\.stringValue).joined(separator: "."))\" must be a text"
    default: "not a JSON object; a line looks like {\"id\": …, \"text\": …}"
    }
  }
}
