internal import IngestKit

/// Front matter and labelled lines at the head of a text: "date 2026-03-12", "Title: …".
enum HeaderRule {
  static func blocks(in context: BlockContext) -> [Block] {
    if let end = frontMatterEnd(context) {
      return [Block(kind: .header, tokens: 0..<end, rule: "header.front-matter")]
    }
    var blocks: [Block] = []
    for paragraph in context.paragraphs.prefix(maximumLines) {
      guard let block = line(paragraph, in: context) else { break }
      blocks.append(block)
      if block.tokens != paragraph.tokens { break }
    }
    return blocks
  }

  /// The token behind the second line of three hyphens.
  private static func frontMatterEnd(_ context: BlockContext) -> Int? {
    guard isFence(context, at: 0) else { return nil }
    let limit = min(context.document.tokens.count, maximumTokens)
    return (3..<max(3, limit)).first { isFence(context, at: $0) }.map { $0 + 3 }
  }

  private static func isFence(_ context: BlockContext, at index: Int) -> Bool {
    let tokens = context.document.tokens
    guard index + 3 <= tokens.count,
      (index..<index + 3).allSatisfy({ PhraseWords.isHyphen(tokens[$0]) })
    else { return false }
    return startsLine(context, index)
      && (index + 3 == tokens.count || startsLine(context, index + 3))
  }

  private static func startsLine(_ context: BlockContext, _ index: Int) -> Bool {
    let document = context.document
    let start = Int(document.tokens[index].start)
    let from = index == 0 ? 0 : Int(document.tokens[index - 1].end)
    return index == 0 || document.bytes[from..<start].contains(UInt8(ascii: "\n"))
  }

  private static func line(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    let first = paragraph.tokens.lowerBound
    guard let label = context.word(first), labels.contains(label) else { return nil }
    if context.word(first + 1) == colon, paragraph.tokens.count <= maximumTokens {
      return Block(kind: .header, tokens: paragraph.tokens, rule: "header.field")
    }
    guard dateLabels.contains(label), let end = dateEnd(context, at: first + 1) else { return nil }
    return Block(kind: .header, tokens: first..<end, rule: "header.date")
  }

  /// The token behind "2026-03-12".
  private static func dateEnd(_ context: BlockContext, at index: Int) -> Int? {
    let tokens = context.document.tokens
    guard index + 5 <= tokens.count, tokens[index].isNumber, tokens[index].bytes.count == 4,
      PhraseWords.isHyphen(tokens[index + 1]), tokens[index + 2].isNumber,
      PhraseWords.isHyphen(tokens[index + 3]), tokens[index + 4].isNumber
    else { return nil }
    return index + 5
  }

  private static let maximumLines = 12
  private static let maximumTokens = 120
  private static var colon: Word { .mark(":") }
  private static let dateLabels: WordSet = ["date", "published", "updated"]
  private static let labels: WordSet = [
    "date", "title", "author", "authors", "source", "url", "link", "published", "publisher",
    "updated", "language", "country", "tags", "category", "section", "headline", "byline",
    "description", "dateline",
  ]
}
