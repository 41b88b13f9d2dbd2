// Forms that only describe, and what shows a noun.
extension TriggerTagger {
  /// "the occupied territories", "30 stolen cars", "slow-burning fuses".
  func isModifier(
    _ tokens: Range<Int>, _ sense: TriggerLexicon.Sense, behind before: Int, in sentence: Range<Int>
  ) -> Bool {
    let next = tokens.upperBound
    guard next < sentence.upperBound, document.tokens[next].isWord else { return false }
    if classes[before].has([.article, .possessive]) {
      return !classes[next].has([.preposition, .be])
    }
    let token = document.tokens[before]
    // "in occupied Crimea", "Russian-occupied Donetsk"
    if sense.entry.family == .territory, document.tokens[next].isCapitalized,
      classes[before].has(.preposition) || PhraseWords.isHyphen(token)
    {
      return true
    }
    let isCompound =
      sense.form.contains(.gerund) && PhraseWords.isHyphen(token) && !token.hasSpaceBefore
    let isCounted = sense.entry.effect == nil && isCardinal(before)
    return (isCompound || isCounted) && classes[next].isEmpty
  }

  /// "fired one shot before he fled", "the first shot the man fired"
  func isShotFired(_ tokens: Range<Int>, in sentence: Range<Int>) -> Bool {
    let before = tokens.lowerBound - 1
    guard tokens.count == 1, document.tokens[before + 1].word == "shot",
      before > sentence.lowerBound
    else { return false }
    let count = document.tokens[before].word
    let isOne = count == "single" || NumberWords.value(of: count) == 1
    let next = tokens.upperBound
    if Self.ordinals.contains(count), classes[before - 1].has(.article) {
      return next < sentence.upperBound && classes[next].has([.article, .subjectPronoun])
    }
    return isOne
      && Range<Int>.clamped(max(sentence.lowerBound, before - 3), before).contains {
        Self.firing.contains(document.tokens[$0].word)
      }
  }

  private static let ordinals: WordSet = ["first", "second", "third", "last", "final"]
  private static let firing: WordSet = ["fired", "firing", "heard", "hearing"]
}
