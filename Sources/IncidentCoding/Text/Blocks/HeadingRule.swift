internal import IngestKit

/// Titles and headings: short lines of their own without a final stop.
enum HeadingRule: BlockRule {
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    guard isBareLine(paragraph, context) else { return nil }
    let rule = paragraph.tokens.lowerBound == 0 ? "heading.title" : "heading.line"
    return Block(kind: .heading, tokens: paragraph.tokens, rule: rule)
  }

  /// One line of two to two dozen words that ends without a stop in a text whose paragraphs do not.
  static func isBareLine(_ paragraph: Paragraph, _ context: BlockContext) -> Bool {
    guard context.hasBody, !paragraph.hasFinalStop, paragraph.sentences.count == 1,
      (1...maximumWords).contains(paragraph.wordCount),
      let first = context.document.tokens[paragraph.tokens].first(where: \.isWord)
    else { return false }
    // "26 tourists shot dead": a title may open with a number.
    let opensText =
      paragraph.tokens.lowerBound == 0
      && context.document.tokens[paragraph.tokens.lowerBound].isNumber
    let isListItem = bullets.contains(context.document.tokens[paragraph.tokens.lowerBound].word)
    return (first.isCapitalized || opensText) && !isListItem
  }

  /// Most words that are not small ones begin with a capital.
  static func isTitleCase(_ paragraph: Paragraph, _ context: BlockContext) -> Bool {
    let words = context.document.tokens[paragraph.tokens].filter { $0.isWord && $0.bytes.count > 3 }
    return words.count { $0.isCapitalized } * 3 >= words.count * 2
  }

  private static let maximumWords = 24
  private static let bullets = WordSet(
    ["-", "•", "*", "·", "–", "("].map { Word(folded: $0.utf8) })
}
