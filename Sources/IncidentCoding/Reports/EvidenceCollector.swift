internal import IngestKit

/// Gathers the quotations that carry a record's values.
struct EvidenceCollector {
  private struct Item {
    let tokens: Range<Int>
    let pointer: String
    let rule: String
  }

  let reading: ArticleReading
  private var items: [Item] = []
  private var metadata: [(pointer: String, rule: String)] = []
  private var title: Document?
  private var titleItems: [(pointer: String, rule: String)] = []

  init(reading: ArticleReading) { self.reading = reading }

  mutating func add(_ pointer: String, _ tokens: Range<Int>, rule: String) {
    items.append(Item(tokens: tokens, pointer: pointer, rule: rule))
  }

  /// Notes a value that comes from the day of publication.
  mutating func addPublication(_ pointer: String, rule: String) {
    metadata.append((pointer, rule))
  }

  /// Notes a value that the article's title states.
  mutating func addTitle(_ pointer: String, _ title: Document, rule: String) {
    self.title = title
    guard !titleItems.contains(where: { $0.pointer == pointer }) else { return }
    titleItems.append((pointer, rule))
  }

  /// The event's own words first, then the others in the order of the text.
  func quotes(around clause: Range<Int>) -> [Quote] {
    let lead = trimmed(extended(clause), keeping: items)
    var own: [Item] = []
    var others: [Item] = []
    for item in items {
      if lead.lowerBound <= item.tokens.lowerBound, item.tokens.upperBound <= lead.upperBound {
        own.append(item)
      } else {
        others.append(item)
      }
    }
    var quotes = [quote(lead, own)]
    for number in others.map(sentence).uniqueSorted {
      quotes.append(quote(of: others.filter { sentence(of: $0) == number }, number))
    }
    if let published = reading.article.source.published {
      quotes += metadata.map { entry in
        Quote(
          field: .metadata, start: 0, end: published.unicodeScalars.count, text: published,
          pointers: [entry.pointer], rule: entry.rule)
      }
    }
    if let title, let rule = titleItems.first?.rule {
      let whole = title.span(0..<title.bytes.count)
      quotes.append(
        Quote(
          field: .title, start: whole.start, end: whole.end, text: title.text,
          pointers: titleItems.map(\.pointer), rule: rule))
    }
    return quotes
  }

  private func sentence(of item: Item) -> Int {
    reading.document.sentenceIndex(ofToken: item.tokens.lowerBound)
  }

  /// The event's clause with those beside it that carry its values, as long as it stays readable.
  private func extended(_ clause: Range<Int>) -> Range<Int> {
    let sentence = reading.sentence(of: clause.lowerBound)
    var range = clause
    for item in items
    where sentence.lowerBound <= item.tokens.lowerBound
      && item.tokens.upperBound <= sentence.upperBound
    {
      let own = reading.clause(of: item.tokens.lowerBound)
      let last = reading.clause(of: item.tokens.upperBound - 1)
      let wider = min(range.lowerBound, own.lowerBound)..<max(range.upperBound, last.upperBound)
      if wider.count <= Self.longestLead { range = wider }
    }
    return range
  }

  private static let longestLead = 32

  /// The clauses that hold the items; the whole sentence when they lie far apart.
  private func quote(of items: [Item], _ sentence: Int) -> Quote {
    let whole = reading.document.sentences[sentence].tokens
    let start = items.lazy.map { reading.clause(of: $0.tokens.lowerBound).lowerBound }.min() ?? 0
    let end = items.lazy.map { reading.clause(of: $0.tokens.upperBound - 1).upperBound }.max() ?? 0
    let range = Range<Int>.clamped(
      max(start, whole.lowerBound), min(max(end, start + 1), whole.upperBound))
    return quote(trimmed(range, keeping: items), items)
  }

  private func quote(_ tokens: Range<Int>, _ items: [Item]) -> Quote {
    let span = reading.document.span(ofTokens: tokens)
    var pointers: [String] = []
    for item in items where !pointers.contains(item.pointer) { pointers.append(item.pointer) }
    return Quote(
      start: span.start, end: span.end, text: reading.document.words(ofTokens: tokens),
      pointers: pointers, rule: items.first?.rule)
  }

  /// Without marks at the edges, but with all of the items that lie inside.
  private func trimmed(_ range: Range<Int>, keeping items: [Item]) -> Range<Int> {
    let inside = items.lazy.map(\.tokens).filter {
      range.lowerBound <= $0.lowerBound && $0.upperBound <= range.upperBound
    }
    let first = inside.map(\.lowerBound).min() ?? range.upperBound - 1
    let last = inside.map(\.upperBound).max() ?? range.lowerBound + 1
    var start = range.lowerBound
    var end = range.upperBound
    while start < min(first, end - 1), reading.document.tokens[start].isPunctuation { start += 1 }
    while end > max(last, start + 1), reading.document.tokens[end - 1].isPunctuation,
      !Self.stops.contains(reading.word(end - 1))
    {
      end -= 1
    }
    return start..<end
  }

  private static let stops: WordSet = ["%"]
}
