package import IngestKit

/// A number of things or persons as the words state it.
package struct NumberMention: Sendable {
  /// With its qualifier: "at least 12".
  package let tokens: Range<Int>
  package let min: Int?
  package let max: Int?
  package let best: Int?
  package let isApproximate: Bool

  /// The number as a record states it.
  package func range(in document: Document) -> CountRange {
    CountRange(
      min: min, max: max, best: best, isApproximate: isApproximate,
      text: document.words(ofTokens: tokens), span: document.span(ofTokens: tokens))
  }
}
