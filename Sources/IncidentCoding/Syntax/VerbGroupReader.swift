/// Reads the auxiliaries before a verb.
struct VerbGroupReader {
  let document: Document
  let classes: [WordClass]
  let people: [PersonGroup]
  /// True for tokens of a date or a time: "two killed Friday".
  let isTime: (Int) -> Bool

  func group(
    of tokens: Range<Int>, _ form: TriggerForm, needsObject: Bool, in sentence: Range<Int>
  ) -> VerbGroup {
    var start = tokens.lowerBound
    var seen: WordClass = []
    var nearestBe: Int?
    while start > sentence.lowerBound, tokens.lowerBound - start < 7 {
      let before = start - 1
      let token = document.tokens[before]
      let isAdverb = token.isWord && document.token(token, hasSuffix: "ly")
      // "that's killed" is rare, "Iraq’s attacked" is none: a clitic ends the group.
      // "were yesterday killed"
      let isDay =
        isTime(before) && before > sentence.lowerBound
        && classes[before - 1].has([.be, .have])
      guard token.isWord, classes[before].has(.auxiliary) || isAdverb || isDay else { break }
      seen.formUnion(classes[before])
      if classes[before].has(.be), nearestBe == nil { nearestBe = before }
      start = before
    }
    let isPassive = isPassive(
      tokens, form, hasBe: nearestBe != nil, hasHave: seen.has(.have), needsObject, in: sentence)
    return VerbGroup(
      tokens: start..<tokens.upperBound, isPassive: isPassive,
      mood: mood(form, seen), isNegated: seen.has(.negation),
      isHedged: seen.has(.hedge), isFurther: seen.has(.also))
  }

  private func mood(_ form: TriggerForm, _ seen: WordClass) -> VerbGroup.Mood {
    if seen.has(.to) { return seen.has(.have) ? .perfectInfinitive : .infinitive }
    if seen.has(.modal) { return .modal }
    if seen.has(.have) { return .presentPerfect }
    if form.contains(.gerund) { return seen.has(.be) ? .progressive : .gerund }
    if seen.has(.doing) { return .past }
    if !form.isDisjoint(with: [.past, .participle]) { return .past }
    return .present
  }

  private func isPassive(
    _ tokens: Range<Int>, _ form: TriggerForm, hasBe: Bool, hasHave: Bool, _ needsObject: Bool,
    in sentence: Range<Int>
  ) -> Bool {
    guard form.contains(.participle) else { return false }
    if hasBe { return true }
    if hasHave { return false }
    return isReducedPassive(tokens, needsObject, in: sentence)
  }

  /// "two people killed in …": a participle with nothing behind it that could be its object.
  private func isReducedPassive(
    _ tokens: Range<Int>, _ needsObject: Bool, in sentence: Range<Int>
  ) -> Bool {
    let next = tokens.upperBound
    guard next < sentence.upperBound else { return true }
    let token = document.tokens[next]
    let follows = classes[next]
    if token.word == "by" { return true }
    // "she shot into a home"
    if Self.aims.contains(token.word) { return false }
    // "the three people killed will be buried"
    if follows.has(.modal), !isTime(next) { return isHeadOfPersons(tokens.lowerBound - 1) }
    guard
      token.isPunctuation && token.word != "\""
        || follows.has([.preposition, .subordinator, .coordinator, .adverb]) || token.word == "as"
        || token.word == "following" || isTime(next) || document.token(token, hasSuffix: "ly")
    else { return false }
    let before = tokens.lowerBound - 1
    guard before >= sentence.lowerBound else { return false }
    if isObject(behind: next, in: sentence) || sharesObject(behind: next, in: sentence) {
      return false
    }
    // "killed in a strike": nobody is killed without an object.
    if people.covering(next)?.tokens.lowerBound == next { return false }
    if needsObject, token.word != ",", !follows.has(.coordinator) { return true }
    // "the two killed", "and 12 wounded", "leaving three people injured"
    return isHeadOfPersons(before)
  }

  /// "captured on Thursday a key town": the object stands behind the day.
  private func isObject(behind next: Int, in sentence: Range<Int>) -> Bool {
    var index = document.tokens[next].word == "on" ? next + 1 : next
    guard index < sentence.upperBound, isTime(index) else { return false }
    while index < sentence.upperBound, isTime(index) { index += 1 }
    return index < sentence.upperBound && classes[index].has(.article)
  }

  /// "attacked and robbed three shops": the object stands behind the second verb.
  private func sharesObject(behind and: Int, in sentence: Range<Int>) -> Bool {
    let object = and + 2
    guard document.tokens[and].word == "and", object < sentence.upperBound,
      document.token(document.tokens[and + 1], hasSuffix: "ed"), !isTime(object)
    else { return false }
    let token = document.tokens[object]
    return token.isNumber || classes[object].has(.determiner)
      || token.isWord && classes[object].isEmpty && !document.token(token, hasSuffix: "ly")
  }

  private func isHeadOfPersons(_ index: Int) -> Bool { people.covering(index)?.head == index }

  /// Prepositions before what is shot at and not hit.
  private static let aims: WordSet = ["into", "toward", "towards", "past"]
}
