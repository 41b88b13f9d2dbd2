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
    let lead = trimmed(extended(clause), keeping: items.indices)
    var (own, others): ([Int], [Int]) = ([], [])
    own.reserveCapacity(items.count)
    for item in items.indices {
      if isInside(item, lead) { own.append(item) } else { others.append(item) }
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

  // Items are handed around by their numbers, since each copy of one counts its texts anew.

  private func isInside(_ item: Int, _ range: Range<Int>) -> Bool {
    range.lowerBound <= items[item].tokens.lowerBound
      && items[item].tokens.upperBound <= range.upperBound
  }

  private func sentence(of item: Int) -> Int {
    reading.document.sentenceIndex(ofToken: items[item].tokens.lowerBound)
  }

  /// The event's clause with those beside it that carry its values, as long as it stays readable.
  private func extended(_ clause: Range<Int>) -> Range<Int> {
    let sentence = reading.sentence(of: clause.lowerBound)
    var range = clause
    for item in items.indices where isInside(item, sentence) {
      let wider = Self.span(range, clauses(of: item))
      if wider.count <= Self.longestLead { range = wider }
    }
    return range
  }

  private static let longestLead = 32

  /// From the clause that an item begins in to the one that it ends in.
  private func clauses(of item: Int) -> Range<Int> {
    let tokens = items[item].tokens
    return Self.span(
      reading.clause(of: tokens.lowerBound), reading.clause(of: tokens.upperBound - 1))
  }

  /// From the first token of two ranges to the last.
  private static func span(_ one: Range<Int>?, _ other: Range<Int>) -> Range<Int> {
    guard let one else { return other }
    return min(one.lowerBound, other.lowerBound)..<max(one.upperBound, other.upperBound)
  }

  /// The clauses that hold the items; the whole sentence when they lie far apart.
  private func quote(of numbers: [Int], _ sentence: Int) -> Quote {
    let whole = reading.document.sentences[sentence].tokens
    var span: Range<Int>?
    for number in numbers { span = Self.span(span, clauses(of: number)) }
    let range = (span ?? whole).clamped(to: whole)
    return quote(trimmed(range, keeping: numbers), numbers)
  }

  private func quote(_ tokens: Range<Int>, _ numbers: [Int]) -> Quote {
    let span = reading.document.span(ofTokens: tokens)
    var pointers: [String] = []
    pointers.reserveCapacity(numbers.count)
    for number in numbers where !pointers.contains(items[number].pointer) {
      pointers.append(items[number].pointer)
    }
    return Quote(
      start: span.start, end: span.end, text: reading.document.words(ofTokens: tokens),
      pointers: pointers, rule: numbers.first.map { items[$0].rule })
  }

  /// Without marks at the edges, but with all of the items that lie inside.
  private func trimmed(_ range: Range<Int>, keeping kept: some Sequence<Int>) -> Range<Int> {
    var inside: Range<Int>?
    for item in kept where isInside(item, range) {
      inside = Self.span(inside, items[item].tokens)
    }
    let first = inside?.lowerBound ?? range.upperBound - 1
    let last = inside?.upperBound ?? range.lowerBound + 1
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
