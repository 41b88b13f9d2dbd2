/// A sentence of a document.
package struct Sentence: Sendable {
  /// Its tokens, the closing mark and quotation mark included.
  package let tokens: Range<Int>
  /// UTF-8 offsets, without white space around it.
  package let bytes: Range<Int>
  /// The number of its paragraph, counted from 0.
  package let paragraph: Int
}
