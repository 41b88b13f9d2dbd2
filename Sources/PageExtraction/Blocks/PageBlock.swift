/// A run of text between two boundaries of blocks.
struct PageBlock: Sendable {
  /// The innermost element that is a block and holds it.
  var node: Int
  /// Number of the first and of the number behind the last node of its text.
  var nodes: Range<Int>
  /// Where its text lies, with white space as a browser shows it.
  var text: Range<Int>
  /// Bytes of it that are inside links.
  var linkBytes: Int
  var emphasizedBytes: Int
  var words: Int
  /// Commas and ends of sentences.
  var marks: Int
  /// Whether it stands in an element for a paragraph.
  var isParagraph: Bool
  /// Whether the page tells search engines that it is of the article.
  var isTold = false
  /// Whether the same text stands further up.
  var isRepeated = false

  var length: Int { text.count }
  var linkShare: Double { length == 0 ? 0 : Double(linkBytes) / Double(length) }
}
