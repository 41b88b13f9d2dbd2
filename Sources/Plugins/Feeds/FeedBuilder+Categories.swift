internal import IngestKit

extension FeedBuilder {
  private static let itunesScheme = "http://www.itunes.com/"
  private static let mediaScheme = "http://search.yahoo.com/mrss/category_schema"

  mutating func startCategory(_ tag: FeedTag, _ attributes: XMLAttributes) {
    var category = FeedCategory(
      term: attributes["term"], scheme: attributes["scheme"] ?? attributes["domain"],
      label: attributes["label"])
    switch tag {
    case .itunesCategory:
      category.term = attributes["text"]
      category.scheme = Self.itunesScheme
    case .mediaCategory: category.scheme = category.scheme ?? Self.mediaScheme
    default: break
    }
    describe { $0.categories.append(category) }
  }

  mutating func endCategory(_ value: String?) {
    describe { described in
      guard var last = described.categories.popLast() else { return }
      let hasTerm = last.term?.isEmpty == false
      if !hasTerm { last.term = value }
      described.add(last)
      if hasTerm, let value { described.add(FeedCategory(term: value)) }
    }
  }

  /// A list of words, separated by commas.
  mutating func endKeywords(_ tag: FeedTag, _ value: String?) {
    let scheme = tag == .itunesKeywords ? Self.itunesScheme : nil
    for word in (value ?? "").utf8.split(separator: UInt8(ascii: ",")) {
      let term = String(decoding: Array(word)[...].trimmed, as: UTF8.self)
      if !term.isEmpty { describe { $0.add(FeedCategory(term: term, scheme: scheme)) } }
    }
  }
}
