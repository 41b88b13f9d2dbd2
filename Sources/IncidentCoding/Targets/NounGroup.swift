/// What stands before a noun: adjectives, a proper name, a number, a determiner.
struct NounGroup {
  /// First token behind determiner and number.
  private(set) var start: Int
  private(set) var determiner = TargetMention.Determiner.none
  private(set) var number: Int?
  private(set) var name: Range<Int>?
  /// ISO 3166-1 alpha-2.
  private(set) var nationality: String?

  init(endingWith noun: Range<Int>, in document: Document, states: StateNames) {
    start = noun.lowerBound
    var index = noun.lowerBound - 1
    var words = 0
    while index >= 0, words < 5, !document.tokens[index + 1].isFirstOfSentence {
      let token = document.tokens[index]
      if Self.isPartOfDate(index, in: document) { break }
      let isNumber = token.isNumber || Self.numbers.contains(token.word)
      if isNumber, !Self.isMeasure(index, in: document) {
        number = number ?? index
      } else if let determiner = Self.determiner(token) {
        self.determiner = determiner
        break
      } else if number != nil || !Self.isModifier(index, in: document) {
        break
      }
      words += 1
      index -= 1
    }
    settle(reached: index, noun, in: document)
    readName(noun, in: document, states)
  }

  /// The "05" of "2025-03-05 Drones attack base".
  private static func isPartOfDate(_ index: Int, in document: Document) -> Bool {
    guard index > 0, document.tokens[index].isNumber else { return false }
    let before = document.tokens[index - 1]
    return PhraseWords.isHyphen(before) && !document.tokens[index].hasSpaceBefore
  }

  /// The "54" of "a 54-year-old man", the "nine" of "a nine-storey block".
  private static func isMeasure(_ index: Int, in document: Document) -> Bool {
    let next = document.tokens[index + 1]
    return PhraseWords.isHyphen(next) && !next.hasSpaceBefore
  }

  /// Words before a noun surely belong to it up to a determiner or a number; else only such as
  /// can be nothing but adjectives or parts of a name.
  private mutating func settle(reached stop: Int, _ noun: Range<Int>, in document: Document) {
    if let number {
      start = number + 1
    } else if determiner != .none {
      start = stop + 1
    } else {
      var index = noun.lowerBound - 1
      while index > stop, Self.isSurelyAdjective(index, in: document) {
        if document.tokens[index].isWord { start = index }
        index -= 1
      }
    }
  }

  /// Reads "US embassy", "Iraqi officials", "Las Canas bridge".
  private mutating func readName(
    _ noun: Range<Int>, in document: Document, _ states: StateNames
  ) {
    var floor = start
    for index in start..<noun.lowerBound where document.tokens[index].isCapitalized {
      guard
        let match = states.lexicon.longestMatch(in: document, at: index, limit: noun.lowerBound),
        let state = match.values.first(where: { $0.form != .metonym })
      else { continue }
      nationality = state.code
      floor = match.tokens.upperBound
    }
    guard !document.isUpperCase else { return }
    var first = noun.lowerBound
    while first > floor, Self.isNamePart(first - 1, in: document) { first -= 1 }
    if first < noun.lowerBound, document.tokens[first].isWord { name = first..<noun.lowerBound }
  }

  private static func isNamePart(_ index: Int, in document: Document) -> Bool {
    let token = document.tokens[index]
    return (token.isWord && token.isCapitalized) || Self.particles.contains(token.word)
      || (PhraseWords.isHyphen(token) && !token.hasSpaceBefore)
  }

  private static func isModifier(_ index: Int, in document: Document) -> Bool {
    let token = document.tokens[index]
    if PhraseWords.isHyphen(token) { return !token.hasSpaceBefore }
    guard token.isWord, !Self.stops.contains(token.word) else { return false }
    let isParticiple =
      document.token(token, hasSuffix: "ed") || document.token(token, hasSuffix: "ing")
    guard isParticiple else { return NounTest.mayBeNoun(index, in: document) }
    // "the armored car" but "the US killed soldiers".
    guard index > 0 else { return false }
    let before = document.tokens[index - 1]
    return Self.determiner(before) != nil || PhraseWords.isHyphen(before)
      || (Self.numbers.contains(before.word) && before.word != "one")
  }

  private static func isSurelyAdjective(_ index: Int, in document: Document) -> Bool {
    let token = document.tokens[index]
    if PhraseWords.isHyphen(token) { return true }
    if !document.isUpperCase, token.isCapitalized, !token.isFirstOfSentence { return true }
    if Self.adjectives.contains(token.word) { return true }
    return Self.endings.contains { document.token(token, hasSuffix: $0) }
  }

  private static func determiner(_ token: Token) -> TargetMention.Determiner? {
    if definite.contains(token.word) || token.kind == .clitic { return .definite }
    return indefinite.contains(token.word) ? .indefinite : nil
  }

  private static let definite: WordSet = [
    "the", "this", "that", "these", "those", "his", "her", "its", "their", "our", "my", "your",
  ]
  private static let indefinite: WordSet = [
    "a", "an", "some", "another", "any", "several", "many", "most", "few", "every", "each", "no",
    "various", "numerous", "multiple", "all", "both",
  ]
  private static let numbers: WordSet = [
    "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
    "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred",
    "hundreds", "thousand", "thousands", "dozen", "dozens", "scores",
  ]
  private static let particles: WordSet = ["de", "la", "las", "los", "el", "al", "del", "of"]
  private static let stops: WordSet = [
    "reportedly", "allegedly", "meanwhile", "however", "including", "killing", "wounding",
    "injuring", "targeting", "attacking", "hitting", "destroying", "damaging",
  ]
  private static let adjectives: WordSet = [
    "young", "old", "elderly", "local", "senior", "former", "foreign", "civilian", "innocent",
    "unarmed", "armed", "private", "public", "small", "large", "new", "main", "nearby", "other",
    "off-duty", "top", "high", "prominent", "human", "rural", "urban", "empty", "military",
    "militia", "oil", "gas", "army", "police", "state", "government", "us", "rebel", "enemy",
  ]
  private static let endings: [StaticString] = ["ian", "ese", "ish", "ic", "ern", "ous", "ial"]
}
