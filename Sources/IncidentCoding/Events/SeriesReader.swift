/// Tells of how many events the words speak: "nine people were wounded in four separate
/// shootings", "eight were killed in shootings across the city since Friday".
struct SeriesReader {
  let reading: ArticleReading

  func isOfSeveral(_ trigger: TriggerMention) -> Bool {
    guard trigger.isVerb || trigger.entry.strength == .effect else { return false }
    let sentence = reading.sentence(of: trigger.head)
    let end = min(sentence.upperBound, trigger.tokens.upperBound + Self.reach)
    return Range<Int>.clamped(trigger.tokens.upperBound, end).contains { index in
      reading.word(index) == "in" && namesSeveral(behind: index + 1, end)
    }
  }

  /// "the fourth reporter killed this year", "the second attack on a mosque this month": of how
  /// many events it is one.
  func isRanked(_ trigger: TriggerMention) -> Bool {
    guard trigger.verbGroup.map(\.isPassive) ?? trigger.isNoun else { return false }
    let sentence = reading.sentence(of: trigger.head)
    let start = trigger.tokens.lowerBound
    return Range<Int>.clamped(max(sentence.lowerBound, start - 5), start).contains {
      reading.wordClass($0 - 1).has(.definite)
        && (reading.document.tokens[$0].isOrdinal
          || NumberWords.ordinal(of: reading.word($0)) != nil)
    }
  }

  private func namesSeveral(behind first: Int, _ end: Int) -> Bool {
    var isCounted = false
    for index in Range<Int>.clamped(first, min(end, first + 5)) {
      let word = reading.word(index)
      if isPluralEvent(index) {
        return isCounted || Self.spreads.contains(reading.word(index + 1))
      }
      if Self.kinds.contains(word)
        || reading.numbers.covering(index).map({ $0.min ?? 0 > 1 }) ?? false
      {
        isCounted = true
      } else if !reading.wordClass(index).isEmpty || !reading.document.tokens[index].isWord {
        return false
      }
    }
    return false
  }

  private func isPluralEvent(_ index: Int) -> Bool {
    if reading.word(index) == "incidents" { return true }
    guard let trigger = reading.triggers.covering(index) else { return false }
    return trigger.isNoun && trigger.form.contains(.plural) && trigger.entry.strength != .effect
      && trigger.entry.family != .clash
  }

  /// How far behind the word for what befell them the events stand.
  private static let reach = 14
  private static let kinds: WordSet = [
    "separate", "different", "multiple", "unrelated", "several", "various", "numerous",
  ]
  private static let spreads: WordSet = ["across", "throughout", "since"]
}
