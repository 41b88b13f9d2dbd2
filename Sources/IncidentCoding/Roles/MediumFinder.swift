/// Finds the medium that carried a claim: "in a statement on Telegram", "IRNA reported that".
struct MediumFinder {
  let reading: ArticleReading

  /// The medium's name where the sentence gives one, else what it was: "statement", "video".
  func medium(in sentence: Range<Int>) -> Range<Int>? {
    var described: Range<Int>?
    for index in sentence where Self.prepositions.contains(reading.word(index)) {
      guard let found = phrase(after: index, in: sentence) else { continue }
      if isNamed(found) { return found }
      described = described ?? found
    }
    return reporter(in: sentence) ?? described
  }

  /// "via its Amaq news agency", "in a video message"
  private func phrase(after preposition: Int, in sentence: Range<Int>) -> Range<Int>? {
    var start = preposition + 1
    while start < sentence.upperBound, reading.classes[start].has(.determiner) { start += 1 }
    var end: Int?
    var index = start
    while index < min(sentence.upperBound, start + 7), isPart(index) {
      let isNameGoingOn = end == index && reading.document.tokens[index].isCapitalized
      if Self.kinds.contains(reading.word(index)) || isPlatform(index) || isNameGoingOn {
        end = index + 1
      }
      index += 1
    }
    return end.map { start..<$0 }
  }

  private func isPart(_ index: Int) -> Bool {
    let token = reading.document.tokens[index]
    guard token.isWord || token.kind == .clitic || PhraseWords.isHyphen(token) else { return false }
    if Self.kinds.contains(token.word) || token.isCapitalized { return true }
    return !reading.classes[index].has([
      .preposition, .be, .have, .modal, .to, .subordinator, .coordinator, .relative, .reporting,
      .subjectPronoun, .claim,
    ]) && !reading.triggers.covers(index)
  }

  private func isNamed(_ medium: Range<Int>) -> Bool {
    medium.contains { reading.document.tokens[$0].isCapitalized }
  }

  /// The platforms' own names, written as such: "X" is one, "x" is none.
  private func isPlatform(_ index: Int) -> Bool {
    Self.platforms.contains(reading.word(index)) && reading.document.tokens[index].isCapitalized
  }

  /// "Iranian state media IRNA reported that", "state television said"
  private func reporter(in sentence: Range<Int>) -> Range<Int>? {
    for index in sentence where Self.reports.contains(reading.word(index)) {
      let last = index - 1
      guard last >= sentence.lowerBound else { continue }
      let token = reading.document.tokens[last]
      if Self.kinds.contains(token.word) {
        let start = NounPhraseReader(reading: reading).start(
          ofHead: last, notBefore: sentence.lowerBound)
        return start..<last + 1
      }
      // "IRNA", "AFP": an agency rather than a party to the conflict.
      let isAgency = token.isAllCaps && !reading.document.isUpperCase
      if isAgency, !reading.actors.covers(last), !reading.places.covers(last) {
        return last..<last + 1
      }
    }
    return nil
  }

  /// True for the name of a platform, which is nobody's.
  static func isPlatform(_ word: Word) -> Bool { platforms.contains(word) }

  private static let prepositions: WordSet = ["in", "on", "via", "through", "by", "to", "over"]
  private static let reports: WordSet = ["reported", "reports", "quoted", "cited", "said"]
  private static let platforms: WordSet = [
    "telegram", "twitter", "x", "facebook", "whatsapp", "instagram", "tiktok", "youtube", "signal",
    "amaq", "viber", "vk", "weibo", "discord",
  ]
  private static let kinds: WordSet = [
    "statement", "statements", "communique", "communiqué", "video", "message", "messages", "letter",
    "recording", "leaflet", "leaflets", "pamphlet", "pamphlets", "channel", "website", "broadcast",
    "tweet", "email", "e-mail", "speech", "agency", "radio", "television", "tv", "media", "post",
    "newspaper", "outlet", "outlets", "magazine", "audio", "note", "call", "release", "footage",
    "bulletin",
  ]
}
