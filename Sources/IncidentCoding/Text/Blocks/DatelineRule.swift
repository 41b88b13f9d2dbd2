internal import IngestKit

/// The place line that opens a report: "SAN SALVADOR, 3 JAN 90 --", "BAGHDAD (Reuters) -",
/// "PESHAWAR:".
enum DatelineRule: BlockRule {
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    let tokens = context.document.tokens
    let range = paragraph.tokens.prefix(maximumTokens)
    if let colon = colon(behindPlaceAt: paragraph.tokens, context.document) {
      return Block(kind: .dateline, tokens: range.lowerBound..<colon + 1, rule: "dateline")
    }
    if let end = bracketed(in: range, tokens) {
      return Block(kind: .dateline, tokens: range.lowerBound..<end, rule: "dateline")
    }
    guard let dash = dash(in: range, tokens), dash > range.lowerBound,
      dash + 1 < paragraph.tokens.upperBound
    else { return nil }
    let lead = range.lowerBound..<dash
    guard tokens[lead].first?.isCapitalized == true, isPlaceLine(tokens[lead], context.document)
    else { return nil }
    let end = PhraseWords.isHyphen(tokens[dash + 1]) ? dash + 2 : dash + 1
    return Block(kind: .dateline, tokens: range.lowerBound..<end, rule: "dateline")
  }

  /// Behind "(New York) –".
  private static func bracketed(in range: Range<Int>, _ tokens: [Token]) -> Int? {
    guard let first = range.first, tokens[first].word == openBracket,
      let close = range.prefix(5).last(where: { tokens[$0].word == ")" }), close > first + 1,
      (first + 1..<close).allSatisfy({ tokens[$0].isWord && tokens[$0].isCapitalized }),
      close + 1 < range.upperBound, isSpacedDash(tokens, close + 1)
    else { return nil }
    return close + 2
  }

  /// Behind one to three words in capitals, with a text behind it.
  private static func colon(behindPlaceAt paragraph: Range<Int>, _ document: Document) -> Int? {
    guard !document.isUpperCase else { return nil }
    let tokens = document.tokens
    let words = paragraph.prefix { tokens[$0].isWord && tokens[$0].isAllCaps }
    guard (1...3).contains(words.count), words.contains(where: { tokens[$0].bytes.count > 3 }),
      words.upperBound + 2 < paragraph.upperBound, tokens[words.upperBound].word == ":",
      !words.contains(where: { labels.contains(tokens[$0].word) })
    else { return nil }
    return words.upperBound
  }

  /// "BREAKING:", "UPDATE:": what kind of news it is.
  private static let labels: WordSet = [
    "alert", "analysis", "breaking", "correction", "corrected", "exclusive", "explainer",
    "factbox", "flash", "headline", "interview", "live", "news", "note", "opinion", "photos",
    "report", "summary", "timeline", "update", "updated", "urgent", "video", "warning", "watch",
  ]

  /// The first spaced dash; nil behind words that no place has, as in most paragraphs.
  private static func dash(in range: Range<Int>, _ tokens: [Token]) -> Int? {
    var isInBrackets = false
    for index in range {
      if isSpacedDash(tokens, index) { return index }
      isInBrackets = isInBrackets || tokens[index].word == openBracket
      if !isInBrackets, tokens[index].isWord, !isOfPlace(tokens[index]) { return nil }
    }
    return nil
  }

  private static func isOfPlace(_ word: Token) -> Bool {
    word.isCapitalized || joiners.contains(word.word)
  }

  /// A dash with a space before it, or two hyphens.
  private static func isSpacedDash(_ tokens: [Token], _ index: Int) -> Bool {
    guard PhraseWords.isHyphen(tokens[index]) else { return false }
    let isDouble = index + 1 < tokens.count && PhraseWords.isHyphen(tokens[index + 1])
    return isDouble
      || tokens[index].hasSpaceBefore && index + 1 < tokens.count
        && tokens[index + 1].hasSpaceBefore
  }

  /// A place in capitals, or a place with an agency in brackets; in upper-case texts the brackets
  /// or a number must be there.
  private static func isPlaceLine(_ lead: ArraySlice<Token>, _ document: Document) -> Bool {
    let hasBrackets = lead.contains { $0.word == openBracket }
    let hasNumber = lead.contains(where: \.isNumber)
    let words = lead.prefix { $0.word != openBracket }.filter(\.isWord)
    guard !words.isEmpty, words.count <= maximumPlaceWords, words[0].isCapitalized,
      words.allSatisfy(isOfPlace)
    else { return false }
    if document.isUpperCase { return hasBrackets || hasNumber }
    let isInCapitals = words[0].isAllCaps
    return isInCapitals || hasBrackets && !hasNumber && words.count <= 4
  }

  private static let maximumTokens = 20
  private static let maximumPlaceWords = 7
  private static let joiners: WordSet = ["and", "of", "de", "del", "la", "el", "al", "near"]
  private static var openBracket: Word { .mark("(") }
}
