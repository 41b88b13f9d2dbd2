/// A paragraph of a document: its sentences and tokens.
struct Paragraph {
  /// Numbers of its sentences.
  let sentences: Range<Int>
  let tokens: Range<Int>
  /// Words and numbers.
  let wordCount: Int
  /// True when its last mark ends a sentence, whatever quotes or brackets close it.
  let hasFinalStop: Bool

  init(sentences: Range<Int>, in document: Document) {
    self.sentences = sentences
    let first = document.sentences[sentences.lowerBound].tokens.lowerBound
    let end = document.sentences[sentences.upperBound - 1].tokens.upperBound
    tokens = first..<end
    wordCount = document.tokens[tokens].count { $0.isWord || $0.isNumber }
    hasFinalStop = Self.endsWithStop(document.tokens[tokens])
  }

  static func all(of document: Document) -> [Paragraph] {
    var paragraphs: [Paragraph] = []
    paragraphs.reserveCapacity((document.sentences.last?.paragraph ?? -1) + 1)
    var first = 0
    for index in document.sentences.indices {
      let isLast =
        index + 1 == document.sentences.count
        || document.sentences[index + 1].paragraph != document.sentences[index].paragraph
      guard isLast else { continue }
      paragraphs.append(Paragraph(sentences: first..<index + 1, in: document))
      first = index + 1
    }
    return paragraphs
  }

  private static func endsWithStop(_ tokens: ArraySlice<Token>) -> Bool {
    guard let last = tokens.last(where: { !closers.contains($0.word) }) else { return false }
    return stops.contains(last.word) || last.isDotted
  }

  private static let stops = WordSet(
    [".", "!", "?", "…", ":", "。", "؟", "۔"].map { Word(folded: $0.utf8) })
  private static let closers = WordSet(["\"", "'", ")", "]"].map { Word(folded: $0.utf8) })
}
