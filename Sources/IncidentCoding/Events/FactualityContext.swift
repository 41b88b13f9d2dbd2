// What the clause around an event says of its reality.
extension FactualityReader {
  /// Conditions, habits and history; nil when nothing speaks against the event.
  func context(
    of trigger: TriggerMention, _ result: Factuality
  ) -> (Factuality.Reality, String)? {
    let clause = clauses.clause(of: trigger.head)
    if isConditional(clause) { return (.hypothetical, "fact.condition") }
    if result.count == nil, !hasDate(clause) {
      if hasHabit(clause) { return (.general, "fact.habit") }
      if hasHistory(sentence(of: trigger.head), near: trigger.head) {
        return (.history, "fact.history")
      }
    }
    if isPurpose(clause, before: trigger.head) { return (.hypothetical, "fact.purpose") }
    return nil
  }

  private func isConditional(_ clause: Range<Int>) -> Bool {
    let first = classes[clause.lowerBound]
    if first.has(.conditional) { return true }
    return first.has(.coordinator) && clause.count > 1
      && classes[clause.lowerBound + 1].has(.conditional)
  }

  private func hasHabit(_ clause: Range<Int>) -> Bool {
    clause.contains { classes[$0].has(.habit) }
  }

  /// "for years", "in recent years", "over the past decade", "a history of".
  private func hasHistory(_ sentence: Range<Int>, near trigger: Int) -> Bool {
    let clause = clauses.clause(of: trigger)
    for index in clause {
      let current = word(index)
      guard Self.periods.contains(current) else { continue }
      let window = Range<Int>.clamped(max(clause.lowerBound, index - 4), index)
      if window.contains(where: { Self.spanning.contains(word($0)) }) { return true }
    }
    return clause.contains { Self.histories.contains(word($0)) }
  }

  private func isPurpose(_ clause: Range<Int>, before head: Int) -> Bool {
    (clause.lowerBound..<max(clause.lowerBound, head - 1)).contains {
      word($0) == "in" && word($0 + 1) == "order" && word($0 + 2) == "to"
    }
  }

  private static let periods: WordSet = ["years", "decades", "months", "decade", "centuries"]
  private static let spanning: WordSet = [
    "for", "recent", "past", "over", "last", "many", "several", "the", "of", "during",
  ]
  private static let histories: WordSet = ["history", "historically", "past", "always", "era"]
}
