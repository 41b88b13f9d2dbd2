internal import IngestKit

/// What the first lines of a text say of it: front matter or lines such as `Date: 2024-08-21`.
///
/// The lines are read but stay in the text, whose offsets must not move.
struct ArticleHeader {
  /// Values by the names of `Field`.
  private(set) var values: [Field: String] = [:]

  enum Field: String, CaseIterable {
    case title, date, author, url, publisher, language, country, dateline

    /// The names that files use for it.
    init?(key: some StringProtocol) {
      switch key.lowercased() {
      case "title", "headline": self = .title
      case "date", "published", "publication date", "pubdate", "published_at": self = .date
      case "author", "by", "byline": self = .author
      case "url", "link", "canonical": self = .url
      case "publisher", "source", "site": self = .publisher
      case "language", "lang": self = .language
      case "country": self = .country
      case "dateline", "location": self = .dateline
      default: return nil
      }
    }
  }

  /// Front matter that is longer is taken for prose between two rules.
  private static let longestFrontMatter = 200

  init(_ text: String) {
    var lines = Self.leadingLines(of: text)
    if lines.first?.trimmingWhitespace == "---" {
      readFrontMatter(lines.dropFirst())
      return
    }
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    readLeadingLines(lines)
  }

  /// The draft with what the header says; what the draft says itself stays.
  func completing(_ draft: ArticleDraft) -> ArticleDraft {
    var draft = draft
    draft.title = draft.title ?? values[.title]
    draft.author = draft.author ?? values[.author]
    draft.url = draft.url ?? values[.url]
    draft.publisher = draft.publisher ?? values[.publisher]
    draft.language = draft.language ?? values[.language]
    draft.country = draft.country ?? values[.country]
    draft.dateline = draft.dateline ?? values[.dateline]
    // A date that cannot be read is prose ("Date: tomorrow"), not a fault of the file.
    if draft.published == nil, let date = values[.date].flatMap(PublicationTime.iso) {
      draft.published = date
      draft.publishedHow = .header
    }
    return draft
  }

  private mutating func readFrontMatter(_ lines: ArraySlice<Substring>) {
    guard let end = lines.firstIndex(where: { ["---", "..."].contains($0.trimmingWhitespace) })
    else { return }
    for line in lines[..<end] where line.first?.isWhitespace == false {
      readMember(line)
    }
  }

  private mutating func readLeadingLines(_ lines: [Substring]) {
    for line in lines {
      if readMember(line) { continue }
      readDateWord(line)
      return
    }
  }

  /// Reads `key: value`; false when the line is no such thing.
  @discardableResult
  private mutating func readMember(_ line: Substring) -> Bool {
    guard let colon = line.firstIndex(of: ":"),
      let field = Field(key: line[..<colon].trimmingWhitespace)
    else { return false }
    let value = Self.unquoted(line[line.index(after: colon)...].trimmingWhitespace)
    if !value.isEmpty, values[field] == nil { values[field] = value }
    return true
  }

  /// Reads `date 2024-08-21`, which prose may follow on the same line.
  private mutating func readDateWord(_ line: Substring) {
    guard values[.date] == nil,
      let match = line.prefixMatch(of: /\s*(?i:date)\s+(\d{4}-\d\d-\d\d)\b/)
    else { return }
    values[.date] = String(match.1)
  }

  private static func unquoted(_ value: String) -> String {
    guard value.count >= 2, let quote = value.first, quote == "\"" || quote == "'",
      value.last == quote
    else { return value }
    return String(value.dropFirst().dropLast())
  }

  private static func leadingLines(of text: String) -> [Substring] {
    text.split(maxSplits: longestFrontMatter, omittingEmptySubsequences: false) { $0.isNewline }
      .prefix(longestFrontMatter).map { $0 }
  }
}
