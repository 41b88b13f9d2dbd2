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
  /// What the document has of each of `BlockPhrases`.
  private let phrases: [PhraseList?]

  init(_ document: Document) {
    self.document = document
    phrases = BlockPhrases.allCases.map { $0.list.present(in: document) }
    paragraphs = Paragraph.all(of: document)
    let long = paragraphs.filter { $0.wordCount >= 12 }
    hasBody = long.count >= 2 && long.count { $0.hasFinalStop } * 2 >= long.count
  }

  func word(_ index: Int) -> Word? {
    document.tokens.indices.contains(index) ? document.tokens[index].word : nil
  }

  /// The first place in a range where one of the phrases stands.
  func firstPlace(of phrases: BlockPhrases, in range: Range<Int>) -> Int? {
    guard let list = self.phrases[phrases.rawValue] else { return nil }
    return range.first { list.stands(at: $0, in: document) }
  }
}
