internal import IngestKit

/// Words of the site and not of the article: copyright lines, offers, requests to share.
enum BoilerplateRule: BlockRule {
  static func block(_ paragraph: Paragraph, in context: BlockContext) -> Block? {
    if let start = copyrightStart(paragraph, context) {
      return Block(
        kind: .boilerplate, tokens: start..<copyrightEnd(from: start, paragraph, context),
        rule: "boilerplate.copyright")
    }
    if isClip(paragraph, context) {
      return Block(kind: .boilerplate, tokens: paragraph.tokens, rule: "boilerplate.clip")
    }
    guard paragraph.wordCount <= maximumWords,
      context.firstPlace(of: .site, in: paragraph.tokens) != nil
    else { return nil }
    return Block(kind: .boilerplate, tokens: paragraph.tokens, rule: "boilerplate.site")
  }

  /// "1:29 Crash closes the bridge": the length of a film and its title.
  private static func isClip(_ paragraph: Paragraph, _ context: BlockContext) -> Bool {
    let first = paragraph.tokens.lowerBound
    guard !paragraph.hasFinalStop, paragraph.tokens.count > 3, paragraph.wordCount <= longestClip
    else { return false }
    let (minutes, colon, seconds) = (
      context.document.tokens[first], context.document.tokens[first + 1],
      context.document.tokens[first + 2]
    )
    // "10:45 Gunmen kill five" is an entry of a report as it goes on.
    return minutes.isNumber && minutes.bytes.count == 1 && colon.word == ":"
      && !colon.hasSpaceBefore && seconds.isNumber
      && !seconds.hasSpaceBefore && seconds.bytes.count == 2
      && context.document.tokens[first + 3].isCapitalized
  }

  private static let longestClip = 24

  /// Where a copyright line begins: at the paragraph's start, or behind its text with a dash.
  private static func copyrightStart(_ paragraph: Paragraph, _ context: BlockContext) -> Int? {
    guard let place = context.firstPlace(of: .copyright, in: paragraph.tokens),
      isCopyrightLine(place, paragraph, context)
    else { return nil }
    let lead = place - paragraph.tokens.lowerBound
    if lead <= maximumLead || paragraph.wordCount <= maximumWords / 2 {
      return paragraph.tokens.lowerBound
    }
    guard paragraph.tokens.upperBound - place <= maximumTail else { return nil }
    return PhraseWords.isHyphen(context.document.tokens[place - 1]) ? place - 1 : place
  }

  /// The article's own text may follow in the same paragraph.
  private static func copyrightEnd(
    from start: Int, _ paragraph: Paragraph, _ context: BlockContext
  ) -> Int {
    guard paragraph.wordCount > maximumWords else { return paragraph.tokens.upperBound }
    let sentences = context.document.sentences[paragraph.sentences]
      .drop { $0.tokens.upperBound <= start }
    let own = sentences.dropFirst().first { sentence in
      context.firstPlace(of: .site, in: sentence.tokens) == nil
    }
    return own?.tokens.lowerBound ?? paragraph.tokens.upperBound
  }

  /// A year, a sign or a name in capitals follows the word.
  private static func isCopyrightLine(
    _ place: Int, _ paragraph: Paragraph, _ context: BlockContext
  ) -> Bool {
    let behind = context.document.tokens[place..<min(place + 8, paragraph.tokens.upperBound)]
    return behind.contains { $0.isNumber && $0.bytes.count == 4 } || context.word(place) == sign
  }

  private static let maximumWords = 60
  private static let maximumLead = 4
  private static let maximumTail = 16
  private static let sign = Word(folded: "©".utf8)
  static let copyrights = PhraseList([["copyright"], [sign]])
  static let phrases = PhraseList([
    "all rights reserved", "subscribe to", "subscribe now", "subscribe today", "sign up for",
    "sign up to", "our newsletter", "newsletter", "cookie policy", "use of cookies", "use cookies",
    "privacy policy", "terms of use", "terms of service", "terms and conditions", "share this",
    "share on facebook", "follow us on", "click here", "advertisement", "skip ad",
    "download our app", "download the app", "log in to", "create an account", "support our",
    "make a donation", "may not be published", "was originally published", "thomson reuters trust",
    "enable javascript", "your browser", "sponsored content", "leave a comment", "post a comment",
  ])
}
