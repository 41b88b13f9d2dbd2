internal import IngestKit

/// Who wrote it: "By Jane Doe", "Reporting by …; editing by …".
enum BylineRule: BlockRule {
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    guard paragraph.wordCount <= maximumWords else { return nil }
    let first = paragraph.tokens.lowerBound
    let start = context.word(first) == openBracket ? first + 1 : first
    if credits.stands(at: start, in: context.document) {
      return Block(kind: .byline, tokens: paragraph.tokens, rule: "byline.credits")
    }
    guard context.word(first) == by, isNames(paragraph, context) else { return nil }
    return Block(kind: .byline, tokens: paragraph.tokens, rule: "byline.by")
  }

  /// Capitalised words and what joins them, no final stop, as in "By Jane Doe and John Roe".
  private static func isNames(_ paragraph: Paragraph, _ context: BlockContext) -> Bool {
    let tokens = context.document.tokens[paragraph.tokens].dropFirst()
    guard !paragraph.hasFinalStop, (1...maximumNameWords).contains(paragraph.wordCount - 1),
      tokens.first?.isCapitalized == true
    else { return false }
    return tokens.allSatisfy { token in
      !token.isWord && !token.isNumber || token.isCapitalized || joiners.contains(token.word)
    }
  }

  private static let maximumWords = 60
  private static let maximumNameWords = 12
  private static var by: Word { "by" }
  private static var openBracket: Word { .mark("(") }
  private static let joiners: WordSet = [
    "and", "in", "for", "of", "the", "de", "van", "von", "al",
  ]
  private static let credits = PhraseList([
    ["reporting", "by"], ["additional", "reporting"], ["writing", "by"], ["editing", "by"],
    ["compiled", "by"], ["written", "by"], ["reported", "by"], ["edited", "by"],
  ])
}
