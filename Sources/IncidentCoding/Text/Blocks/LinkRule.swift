internal import IngestKit

/// Headlines of other articles that stand between an article's own paragraphs.
enum LinkRule: BlockRule {
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    if let rule = marked(paragraph, context) {
      return Block(kind: .link, tokens: paragraph.tokens, rule: rule)
    }
    // In a text of capitals a list's entries and signatures look the same.
    guard !context.document.isUpperCase, HeadingRule.isBareLine(paragraph, context),
      paragraph.tokens.lowerBound > 0,
      paragraph.wordCount >= longHeadline
        || paragraph.wordCount >= headline && HeadingRule.isTitleCase(paragraph, context)
    else { return nil }
    return Block(kind: .link, tokens: paragraph.tokens, rule: "link.headline")
  }

  /// "[ … Opens in new window ]", "Read more: …", "Related: …".
  private static func marked(_ paragraph: Paragraph, _ context: BlockContext) -> String? {
    guard paragraph.wordCount <= maximumWords else { return nil }
    let first = paragraph.tokens.lowerBound
    if context.firstPlace(of: .newWindow, in: paragraph.tokens) != nil { return "link.new-window" }
    return leads.stands(at: first, in: context.document) ? "link.read-more" : nil
  }

  private static let maximumWords = 50
  private static let headline = 6
  private static let longHeadline = 8
  static let windows = PhraseList([
    ["in", "new", "window"], ["in", "a", "new", "window"], ["in", "new", "tab"],
  ])
  private static let leads = PhraseList([
    "read more", "read also", "also read", "read next", "see also", "related:", "related article",
    "related articles", "related stories", "watch:", "listen:", "more:", "recommended:",
    "more on this story", "more stories", "you may also like", "explainer:", "don't miss",
    "read the full story", "editor's picks",
  ])
}
