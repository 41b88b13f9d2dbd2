internal import IngestKit

// Persons told as further ones, without a noun.
extension PersonGroupFinder {
  /// "and another wounded", "while a fourth was hurt": a person without a noun.
  ///
  /// - Parameter index: a word that tells of further ones.
  func isAnotherOne(_ index: Int) -> Bool {
    guard index + 1 < document.tokens.count else { return false }
    let word = document.tokens[index].word
    guard word == "another" || NumberWords.ordinal(of: word) != nil else { return false }
    let next = document.tokens[index + 1]
    // "injuring another before he fled", "and injured another Sunday"
    if index > 0, word == "another", isHarm(index - 1),
      !next.isWord || isTime(index + 1)
        || classes[index + 1].has([.preposition, .coordinator, .subordinator])
    {
      return true
    }
    if isBeforeHospital(index) { return true }
    return classes[index + 1].has([.be, .have])
      || verbs.contains(next.word) && document.token(next, hasSuffix: "ed")
      || Self.leftovers.contains(next.word)
  }

  /// "three died at once and a fourth in hospital"
  private func isBeforeHospital(_ index: Int) -> Bool {
    let and = document.tokens[index].word == "another" ? index - 1 : index - 2
    guard and > 0, document.tokens[and].word == "and", classes[index + 1].has(.preposition) else {
      return false
    }
    return Range<Int>.clamped(index + 2, min(index + 8, document.tokens.count))
      .prefix { document.tokens[$0].isWord && !verbs.contains(document.tokens[$0].word) }
      .contains { PlaceWords.hospitals.contains(document.tokens[$0].word) }
  }

  /// "injured", "wounding": an event word that takes persons.
  private func isHarm(_ index: Int) -> Bool {
    let token = document.tokens[index]
    return verbs.contains(token.word)
      && (document.token(token, hasSuffix: "ed") || document.token(token, hasSuffix: "ing"))
  }
}
