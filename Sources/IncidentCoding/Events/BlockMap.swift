internal import IngestKit

/// What kind of block each sentence stands in.
struct BlockMap: Sendable {
  private let kinds: [Annotation.Kind?]
  /// True when the text is nothing but headings, such as a bulletin's headlines.
  let isHeadlinesOnly: Bool

  init(document: Document, annotations: [Annotation]) {
    var kinds = [Annotation.Kind?](repeating: nil, count: document.sentences.count)
    for annotation in annotations {
      let bytes = document.byteRange(annotation.span)
      for (index, sentence) in document.sentences.enumerated() {
        let middle = (sentence.bytes.lowerBound + sentence.bytes.upperBound) / 2
        if bytes.contains(middle) { kinds[index] = kinds[index] ?? annotation.kind }
      }
    }
    self.kinds = kinds
    // A headline has no full stop.
    let isStopped = document.tokens.last.map { $0.word == "." } ?? false
    isHeadlinesOnly =
      kinds.allSatisfy { $0 != nil && $0 != .caption }
      || document.sentences.count <= 2 && !isStopped
  }

  subscript(sentence: Int) -> Annotation.Kind? { kinds[sentence] }

  /// True where no event is told: other articles' headlines, headings, by-lines, notices.
  func isSilent(_ sentence: Int) -> Bool {
    switch kinds[sentence] {
    case .link, .byline, .boilerplate, .header: !isHeadlinesOnly
    case .heading: !isHeadlinesOnly
    case .caption, .dateline, nil: false
    }
  }
}
