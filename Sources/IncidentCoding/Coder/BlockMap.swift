internal import IngestKit

/// What kind of block each sentence stands in.
struct BlockMap: Sendable {
  private let kinds: [Annotation.Kind?]
  /// UTF-8 ranges of the place lines that open reports.
  private let datelines: [Range<Int>]
  /// True when the text is nothing but headings, such as a bulletin's headlines.
  let isHeadlinesOnly: Bool

  init(document: Document, annotations: [Annotation]) {
    var kinds = [Annotation.Kind?](count: document.sentences.count, of: nil)
    datelines = annotations.filter { $0.kind == .dateline }.map { document.byteRange($0.span) }
    for annotation in annotations {
      let bytes = document.byteRange(annotation.span)
      for (index, sentence) in document.sentences.enumerated() {
        let middle = (sentence.bytes.lowerBound + sentence.bytes.upperBound) / 2
        if bytes.contains(middle) { kinds[index] = kinds[index] ?? annotation.kind }
      }
    }
    self.kinds = kinds
    // A headline has no full stop.
    let isStopped = Self.isStopped(document)
    isHeadlinesOnly =
      kinds.allSatisfy { $0 != nil && $0 != .caption }
      || document.sentences.count <= 2 && !isStopped
  }

  /// Agencies put a full stop behind short headlines too: "Raid kills three in Gaza."
  private static func isStopped(_ document: Document) -> Bool {
    guard document.tokens.last?.word == "." else { return false }
    return document.sentences.count > 1 || document.tokens.count > longestHeadline
      || document.tokens.contains { determiners.contains($0.word) }
  }

  private static let longestHeadline = 16
  private static let determiners: WordSet = ["the", "a", "an", "was", "were", "has", "have"]

  /// True in "BOGOTA, 6 SEP 89 (EFE) --": the place of the report, where nobody acts.
  func isDateline(_ token: Token) -> Bool {
    datelines.contains { $0.contains(token.bytes.lowerBound) }
  }

  subscript(sentence: Int) -> Annotation.Kind? { kinds[sentence] }

  /// True where no event is told: other articles' headlines, headings, by-lines, notices.
  func isSilent(_ sentence: Int) -> Bool {
    switch kinds[sentence] {
    case .boilerplate: true
    case .link, .byline, .header, .heading: !isHeadlinesOnly
    case .caption, .dateline, nil: false
    }
  }
}
