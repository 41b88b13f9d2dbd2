internal import IngestKit

/// Words under a photograph, known by the credit that follows or leads them.
enum CaptionRule: BlockRule {
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    guard paragraph.wordCount <= maximumWords || embeddedCredit(paragraph, context) != nil else {
      return nil
    }
    if leads.stands(at: paragraph.tokens.lowerBound, in: context.document) {
      return Block(kind: .caption, tokens: paragraph.tokens, rule: "caption.file-photo")
    }
    if let block = credited(paragraph, context) { return block }
    guard paragraph.wordCount <= maximumWords, endsInAgency(paragraph, context) else { return nil }
    return Block(
      kind: .caption, tokens: captionStart(paragraph, context)..<paragraph.tokens.upperBound,
      rule: "caption.agency")
  }

  private static func credited(_ paragraph: Paragraph, _ context: BlockContext) -> Block? {
    guard let place = embeddedCredit(paragraph, context) else { return nil }
    let start = captionStart(paragraph, context, before: place)
    return Block(
      kind: .caption, tokens: start..<creditEnd(place, paragraph, context), rule: "caption.credit")
  }

  /// Where "Photograph: …", "(credit: …" or "(File photo)" stands.
  private static func embeddedCredit(_ paragraph: Paragraph, _ context: BlockContext) -> Int? {
    context.firstPlace(of: .photoCredit, in: paragraph.tokens)
  }

  /// A caption may begin within a paragraph: a lead of capitals, else the sentence of the credit.
  private static func captionStart(
    _ paragraph: Paragraph, _ context: BlockContext, before place: Int? = nil
  ) -> Int {
    let place = place ?? paragraph.tokens.upperBound - 1
    let document = context.document
    let sentences = paragraph.sentences.filter { document.sentences[$0].tokens.lowerBound <= place }
    if !document.isUpperCase,
      let lead = sentences.last(where: { startsInCapitals(document.sentences[$0], document) })
    {
      return document.sentences[lead].tokens.lowerBound
    }
    guard paragraph.wordCount > longCaption, let last = sentences.last else {
      return paragraph.tokens.lowerBound
    }
    // A credit in brackets is a sentence of its own; the one before it is the caption.
    let own = document.sentences[last].tokens.lowerBound
    let isAlone = place - own <= 2 && last > paragraph.sentences.lowerBound
    return isAlone ? document.sentences[last - 1].tokens.lowerBound : own
  }

  /// "MEMBERS OF the …": two words of capitals and then small letters.
  private static func startsInCapitals(_ sentence: Sentence, _ document: Document) -> Bool {
    guard sentence.tokens.count > 3 else { return false }
    let words = document.tokens[sentence.tokens].prefix(3)
    return words.prefix(2).allSatisfy(\.isAllCaps) && words.last?.isAllCaps == false
  }

  /// A credit in brackets ends with them, another one with its sentence.
  private static func creditEnd(
    _ place: Int, _ paragraph: Paragraph, _ context: BlockContext
  ) -> Int {
    guard context.word(place) == openBracket else {
      let end = context.document.sentences[context.document.sentenceIndex(ofToken: place)].tokens
        .upperBound
      // The stops of initials and abbreviations do not end a credit.
      return paragraph.tokens.upperBound - end > shortTail ? end : paragraph.tokens.upperBound
    }
    let close = (place..<paragraph.tokens.upperBound).first { context.word($0) == closeBracket }
    return close.map { $0 + 1 } ?? paragraph.tokens.upperBound
  }

  /// "… [Stringer/Reuters]", "… Ozan Kose/AFP", "… AFP via Getty Images".
  private static func endsInAgency(_ paragraph: Paragraph, _ context: BlockContext) -> Bool {
    guard !paragraph.hasFinalStop || isBracket(context.word(paragraph.tokens.upperBound - 1)) else {
      return false
    }
    let tail = paragraph.tokens.suffix(tailLength)
    return tail.contains { index in
      guard let word = context.word(index), agencies.contains(word) else { return false }
      return context.word(index - 1) == slash || context.word(index + 1) == slash
        || context.word(index - 1) == via
    }
  }

  private static func isBracket(_ word: Word?) -> Bool {
    word == closeBracket || word == closeSquare
  }

  private static let maximumWords = 110
  private static let longCaption = 60
  private static let tailLength = 7
  private static let shortTail = 10
  private static var via: Word { "via" }
  private static var slash: Word { .mark("/") }
  private static var openBracket: Word { .mark("(") }
  private static var closeBracket: Word { .mark(")") }
  private static var closeSquare: Word { .mark("]") }
  private static let agencies: WordSet = [
    "afp", "reuters", "ap", "epa", "getty", "anadolu", "xinhua", "efe", "tass", "ria", "afptv",
    "handout", "shutterstock", "bloomberg", "dpa", "ansa", "kyodo", "zuma", "upi",
  ]
  private static let leads = PhraseList([
    "file photo:", "file -", "file photo -", "image copyright", "image source,", "image caption",
    "media caption", "photo:", "picture:", "image:", "in pictures:", "photo credit:",
  ])
  static let credits = PhraseList([
    "photograph:", "photograph by", "photo:", "photo by", "photo courtesy", "photo credit",
    "(credit:", "(photo", "(image", "(file photo", "(provided photo", "(courtesy",
    "image credit", "photo credits", "(picture", "view full caption", "photo |", "foto:",
  ])
}
