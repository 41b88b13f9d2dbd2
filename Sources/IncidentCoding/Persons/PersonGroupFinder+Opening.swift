internal import IngestKit

// What stands before a noun for persons.
extension PersonGroupFinder {
  /// Goes back from a noun over its modifiers to the number or determiner that opens its phrase.
  func opening(
    of match: Lexicon<PersonLexicon.Noun>.Match, notBefore floor: Int
  ) -> (start: Int, count: PersonCount, isBound: Bool, isFurther: Bool) {
    var start = match.tokens.lowerBound
    let count = match.values[0].isPlural ? PersonCount.unstated : .one
    var isFurther = false
    for _ in 0..<Self.modifiers {
      guard start > 0, !document.tokens[start].isFirstOfSentence else { break }
      let before = start - 1
      if let number = numbers.covering(before), number.tokens.upperBound == start {
        start = number.tokens.lowerBound
        if start > 0, classes[start - 1].has(.determiner) { start -= 1 }
        // "both pilot and passenger"
        let isOfTwo = document.tokens[before].word == "both" && count == .one
        return (start, isOfTwo ? .one : PersonCount(number), true, isFurther)
      }
      if classes[before].has(.another) { isFurther = true }
      if classes[before].has(.determiner) {
        // "a shooting that killed a man"
        if document.tokens[before].word == "that", verbs.contains(document.tokens[start].word) {
          break
        }
        guard let number = number(partedBy: before) else {
          return (before, count, true, isFurther)
        }
        return (number.tokens.lowerBound, PersonCount(number), true, isFurther)
      }
      guard before >= floor,
        isModifier(document.tokens[before], classes[before]) || isOfWouldBe(before)
      else { break }
      start = before
    }
    return (start, count, false, isFurther)
  }

  /// "two of the men"
  private func number(partedBy determiner: Int) -> NumberMention? {
    guard determiner > 1, document.tokens[determiner - 1].word == "of",
      let number = numbers.covering(determiner - 2), number.tokens.upperBound == determiner - 1
    else { return nil }
    return number
  }

  /// How many words stand between a noun and its number at most.
  private static let modifiers = 7

  /// A word of "three would-be robbers".
  private func isOfWouldBe(_ index: Int) -> Bool {
    let tokens = document.tokens
    return tokens[index].word == "would" && PhraseWords.isHyphen(tokens[index + 1])
      && tokens[index + 2].word == "be"
      || tokens[index].word == "be" && index > 1 && PhraseWords.isHyphen(tokens[index - 1])
        && tokens[index - 2].word == "would"
  }

  /// A word that may stand between a number and its noun.
  private func isModifier(_ token: Token, _ classes: WordClass) -> Bool {
    switch token.kind {
    case .number: true
    case .clitic: true
    case .punctuation:
      PhraseWords.isHyphen(token) && !token.hasSpaceBefore || Self.isPassedMark(token)
    case .word:
      !classes.has([
        .preposition, .be, .have, .modal, .to, .doing, .subordinator, .coordinator, .relative,
        .subjectPronoun, .reporting, .result, .inclusion,
      ])
    }
  }
}
