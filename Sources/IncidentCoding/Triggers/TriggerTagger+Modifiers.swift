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
    let isCompound =
      sense.form.contains(.gerund) && PhraseWords.isHyphen(token) && !token.hasSpaceBefore
    let isCounted = sense.entry.effect == nil && isCardinal(before)
    return (isCompound || isCounted) && classes[next].isEmpty
  }
}
