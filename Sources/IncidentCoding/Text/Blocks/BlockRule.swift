internal import IngestKit

/// Recognises one kind of block within a paragraph.
protocol BlockRule: SendableMetatype {
  /// What the paragraph, or a part of it, is; nil when this rule does not know it.
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block?
}

/// Tokens that belong to a kind of block.
struct Block {
  let kind: Annotation.Kind
  let tokens: Range<Int>
  /// Such as `caption.credit`.
  let rule: String
}

/// A document with its paragraphs.
struct BlockContext {
  let document: Document
  let paragraphs: [Paragraph]
  /// True when the article's own paragraphs end in stops, so that a line without one stands out.
  let hasBody: Bool
  /// Where each of `BlockPhrases` stands.
  private let places: [[Int]]

  init(_ document: Document) {
    self.document = document
    places = BlockPhrases.allCases.map { $0.list.places(in: document) }
    paragraphs = Paragraph.all(of: document)
    let long = paragraphs.count { $0.wordCount >= Self.long }
    let stopped = paragraphs.count { $0.wordCount >= Self.long && $0.hasFinalStop }
    hasBody = long >= 2 && stopped * 2 >= long
  }

  /// Words of a paragraph that is surely no heading.
  private static let long = 12

  func word(_ index: Int) -> Word? {
    document.tokens.indices.contains(index) ? document.tokens[index].word : nil
  }

  /// The first place in a range where one of the phrases stands.
  func firstPlace(of phrases: BlockPhrases, in range: Range<Int>) -> Int? {
    places[phrases.rawValue].first(where: range.contains)
  }
}
