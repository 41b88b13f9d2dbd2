/// Tells where a clause begins.
struct ClauseCutter {
  private let document: Document
  private let tokens: [Token]
  private let classes: [WordClass]
  private let verbs: TokenSet

  init(document: Document, classes: [WordClass], verbs: TokenSet) {
    self.document = document
    tokens = document.tokens
    self.classes = classes
    self.verbs = verbs
  }

  /// True where a clause of the sentence begins that is not its first.
  @inline(__always)
  func opensClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    // Most tokens are neither conjunctions nor behind a mark.
    (classes[index].has(.opener) || tokens[index - 1].isPunctuation)
      && opensClause(at: index, in: sentence)
  }

  private func opensClause(at index: Int, in sentence: Range<Int>) -> Bool {
    let token = tokens[index]
    let before = tokens[index - 1]
    if before.isPunctuation, opensClause(behind: before, spaced: token.hasSpaceBefore) {
      return true
    }
    let own = classes[index]
    guard own.has(.opener) || before.word == "," else { return false }
    let next = index + 1
    let following: WordClass = next < sentence.upperBound ? classes[next] : []
    if own.has(.relative) { return opensRelativeClause(token, before, classes[index - 1]) }
    if token.word == "as" {
      if Self.beforeAs.contains(before.word) { return false }
      return before.word == "," || following.has(.subjectPronoun)
        || following.has(.determiner) && !following.has(.indefinite)
        || next + 1 < sentence.upperBound && verbs.contains(next + 1)
    }
    if own.has(.subordinator) {
      // "two have since died"
      if token.word == "since", classes[index - 1].has(.have) { return false }
      return next < sentence.upperBound && !Self.hours.contains(tokens[next].word)
    }
    if token.word == "but" { return true }
    // "were shot and killed": one event word.
    if own.has(.coordinator), next < sentence.upperBound, !verbs.contains(index) {
      if before.word == ",", opensSecondClause(index, in: sentence) { return true }
      return following.has([.subjectPronoun, .have]) || verbs.contains(next)
        || following.has(.be)
        || following.has(.adverb) && next + 1 < sentence.upperBound
          && verbs.contains(next + 1)
    }
    // ", killing three": a gerund after a comma.
    guard before.word == "," else { return false }
    return own.has([.result, .subjectPronoun])
      || document.token(token, hasSuffix: "ing") && verbs.contains(index)
  }

  private func opensClause(behind mark: Token, spaced: Bool) -> Bool {
    if mark.word == ";" || mark.word == ":" { return true }
    return PhraseWords.isHyphen(mark) && mark.hasSpaceBefore && spaced
  }

  /// "…, and a Turkish drone hit a car": behind a verb, with a subject and a verb of its own.
  private func opensSecondClause(_ index: Int, in sentence: Range<Int>) -> Bool {
    guard tokens[index].word == "and", classes[index + 1].has(.article),
      (sentence.lowerBound..<index).contains(where: verbs.contains)
    else { return false }
    for next in index + 2..<min(index + 8, sentence.upperBound) {
      if verbs.contains(next) { return true }
      guard tokens[next].isWord, classes[next].isEmpty else { return false }
    }
    return false
  }

  /// What "after" and "before" stand with as prepositions.
  private static let hours: WordSet = [
    "midnight", "noon", "midday", "dawn", "daybreak", "sunrise", "sunset", "sundown", "dusk",
    "nightfall", "dark",
  ]

  private func opensRelativeClause(
    _ token: Token, _ before: Token, _ previous: WordClass
  ) -> Bool {
    token.word != "that" || previous.has([.reporting, .claim]) || before.word == ","
  }

  private static let beforeAs: WordSet = ["such", "well", "known"]
}
