/// Whether a sentence looks back or ahead, as far as the verbs near a time word tell.
enum Tense {
  case past, future, unknown

  private static let reach = 14

  /// The nearest cue before the time word within its sentence decides, else the nearest behind.
  static func near(_ range: Range<Int>, in document: Document) -> Tense {
    let sentence = document.sentences[document.sentenceIndex(ofToken: range.lowerBound)].tokens
    let first = max(sentence.lowerBound, range.lowerBound - reach)
    if let tense = tenseOfOwnClause(range, sentence, in: document) { return tense }
    for index in (first..<max(first, range.lowerBound)).reversed() {
      if let tense = cue(at: index, document) { return tense }
    }
    let last = min(sentence.upperBound, range.upperBound + reach)
    for index in range.upperBound..<max(last, range.upperBound) {
      if let tense = cue(at: index, document) { return tense }
    }
    return .unknown
  }

  /// "They vowed to fight, and on Tuesday a guard was shot": behind "and", the verb to come decides.
  private static func tenseOfOwnClause(
    _ range: Range<Int>, _ sentence: Range<Int>, in document: Document
  ) -> Tense? {
    let link = range.lowerBound - 2
    guard link > sentence.lowerBound, prepositions.contains(document.tokens[link + 1].word),
      document.tokens[link].word == and, document.tokens[link - 1].word == .mark(",")
    else { return nil }
    return (range.upperBound..<min(sentence.upperBound, range.upperBound + reach))
      .lazy.compactMap { cue(at: $0, document) }.first
  }

  private static var and: Word { "and" }
  private static let prepositions: WordSet = ["on", "in", "at"]

  private static func cue(at index: Int, _ document: Document) -> Tense? {
    let token = document.tokens[index]
    guard token.isWord else { return nil }
    // "robbed by a would-be buyer on Monday"
    if token.word == would, index + 1 < document.tokens.count,
      PhraseWords.isHyphen(document.tokens[index + 1])
    {
      return nil
    }
    if futureCues.contains(token.word) { return isPastInFuture(index, document) ? .past : .future }
    if intentions.contains(token.word), isFollowedByTo(index, document) { return .future }
    let isParticiple =
      token.bytes.count > 4 && document.token(token, hasSuffix: "ed")
      && !adjectives.contains(token.word)
    guard isParticiple || pastCues.contains(token.word) else { return nil }
    guard index > 1, document.tokens[index - 1].word == infinitive else { return .past }
    // "to be completed" looks ahead; of "could be found" the auxiliary before decides.
    return document.tokens[index - 2].word == to ? .future : nil
  }

  private static func isFollowedByTo(_ index: Int, _ document: Document) -> Bool {
    index + 1 < document.tokens.count && document.tokens[index + 1].word == to
  }

  /// "had been due", "was scheduled": ahead of a time that has gone by.
  private static func isPastInFuture(_ index: Int, _ document: Document) -> Bool {
    (max(0, index - 2)..<index).contains { auxiliaries.contains(document.tokens[$0].word) }
  }

  private static var infinitive: Word { "be" }
  private static var to: Word { "to" }
  private static var would: Word { "would" }
  private static let auxiliaries: WordSet = ["had", "was", "were"]
  private static let intentions: WordSet = [
    "plan", "plans", "planned", "planning", "set", "vowed",
  ]
  // They stand before nouns more often than they tell what happened.
  private static let adjectives: WordSet = [
    "armed", "united", "preferred", "limited", "related", "based", "wanted", "so-called",
  ]

  private static let futureCues: WordSet = [
    "will", "shall", "ll", "wont", "scheduled", "expected", "due", "slated", "poised", "upcoming",
    "expects", "intends", "hopes", "going", "begins", "until", "effective", "payable", "would",
  ]
  private static let pastCues: WordSet = [
    "was", "were", "had", "has", "have", "did", "said", "told", "made", "went", "took", "came",
    "left", "shot", "struck", "hit", "began", "fell", "rose", "won", "lost", "met", "held", "found",
    "saw", "gave", "broke", "blew", "fled", "drove", "ran", "fought", "brought", "sent", "spoke",
    "died", "been", "became", "grew", "led", "cut", "sold", "bought", "got", "knew", "thought",
    "wrote", "since",
  ]
}
