// Words that lay an event in the past of its story.
extension FactualityReader {
  /// "for years", "in recent years", "over the past decade", "a history of".
  func hasHistory(near trigger: Int) -> Bool {
    guard signs.contains(.past) else { return false }
    let clause = clauses.clause(of: trigger)
    let (periods, histories) = (Self.periodWords, Self.historyWords)
    for index in clause where periods.contains(word(index)) {
      let window = Range<Int>.clamped(max(clause.lowerBound, index - 4), index)
      if isOfAside(index, before: trigger) { continue }
      if window.contains(where: { Self.spanning.contains(word($0)) }) { return true }
    }
    return clause.contains { histories.contains(word($0)) && !isOfDays($0) }
  }

  /// "The front, which has fought for years, claimed the attack": of the front, not of the attack.
  private func isOfAside(_ index: Int, before trigger: Int) -> Bool {
    guard index < trigger, word(index + 1) == "," else { return false }
    return Range<Int>.clamped(sentence(of: trigger).lowerBound, index).contains {
      word($0) == "," && classes[$0 + 1].has(.relative)
    }
  }

  /// "the past nine days": no longer ago than the news.
  private func isOfDays(_ index: Int) -> Bool {
    word(index) == "past" && (index + 1...index + 2).contains { Self.days.contains(word($0)) }
  }

  private static let days: WordSet = [
    "day", "days", "hour", "hours", "night", "nights", "week", "weekend",
  ]

  /// Longer than an event takes.
  static let periods: [Word] = ["years", "decades", "months", "decade", "centuries"]
  private static let spanning: WordSet = [
    "for", "recent", "past", "over", "last", "many", "several", "the", "of", "during",
  ]
  private static let histories: [Word] = ["history", "historically", "past", "always", "era"]
  static let pasts = periods + histories
  private static let periodWords = WordSet(periods)
  private static let historyWords = WordSet(histories)
}
