/// An article as a line of JSON Lines describes it; keys that are not listed are ignored.
struct ArticleRecord: Decodable {
  let draft: ArticleDraft

  enum CodingKeys: String, CodingKey {
    case id, text, title, date, published, url, author, publisher, source, language, lang, country
    case dateline
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ keys: CodingKeys...) throws -> String? {
      for key in keys {
        if let value = try container.decodeIfPresent(TextOrNumber.self, forKey: key)?.text {
          return value
        }
      }
      return nil
    }
    var draft = ArticleDraft(text: try container.decode(String.self, forKey: .text))
    draft.id = try text(.id)
    draft.title = try text(.title)
    draft.published = try text(.published, .date)
    draft.url = try text(.url)
    draft.author = try text(.author)
    draft.publisher = try text(.publisher, .source)
    draft.language = try text(.language, .lang)
    draft.country = try text(.country)
    draft.dateline = try text(.dateline)
    self.draft = draft
  }

  /// What is wrong with a line, in words.
  static func reason(of error: any Error) -> String {
    switch error {
    case DecodingError.keyNotFound(let key, _): "the key '\(key.stringValue)' is missing"
    case DecodingError.typeMismatch(_, let context), DecodingError.valueNotFound(_, let context):
      context.codingPath.first.map { "the key '\($0.stringValue)' must be a text" }
        ?? "expected an object"
    default: "its JSON is not valid"
    }
  }

  /// Ids and dates are often numbers.
  private struct TextOrNumber: Decodable {
    let text: String?

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      let value =
        if let number = try? container.decode(Int.self) {
          String(number)
        } else {
          try container.decode(String.self)
        }
      text = value.isEmpty ? nil : value
    }
  }
}
