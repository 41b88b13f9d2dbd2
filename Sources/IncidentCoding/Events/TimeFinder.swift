internal import IngestKit

/// Finds when it happened: the clause's own words, then the sentence's, then the news of the day.
struct TimeFinder {
  let reading: ArticleReading

  func time(of trigger: TriggerMention, _ factuality: Factuality) -> TimeRole? {
    let clause = reading.clause(of: trigger.head)
    if let expression = nearest(to: trigger, in: clause) {
      return role(expression, .clause, "when.clause")
    }
    let sentence = reading.sentence(of: trigger.head)
    if let expression = nearest(to: trigger, in: sentence, beyond: clause) {
      return role(expression, .sentence, "when.sentence")
    }
    return nil
  }

  /// News told without a date is of the day of publication; the rest stays open.
  func undated(_ factuality: Factuality, sentence: Int) -> TimeRole? {
    guard let publication = reading.publication else { return nil }
    if isLead(sentence), !factuality.isDefinite || factuality.isFresh {
      return TimeRole(
        expression: nil, start: publication, end: publication, precision: .day,
        source: .publication, rule: "when.hot-news")
    }
    return TimeRole(
      expression: nil, start: nil, end: publication, precision: .open, source: .publication,
      rule: "when.undated")
  }

  /// The first sentences of the body.
  func isLead(_ sentence: Int) -> Bool {
    var seen = 0
    for index in 0..<sentence where !reading.blocks.isSilent(index) { seen += 1 }
    return seen < 2
  }

  private func nearest(
    to trigger: TriggerMention, in range: Range<Int>, beyond inner: Range<Int>? = nil
  ) -> TimeExpression? {
    var best: (TimeExpression, Int)?
    for expression in reading.times.within(range) where isUsable(expression) {
      let distance =
        expression.tokens.lowerBound >= trigger.tokens.upperBound
        ? expression.tokens.lowerBound - trigger.tokens.upperBound
        : trigger.head - expression.tokens.upperBound
      var cost = distance + (isOfAnotherVerb(expression, trigger) ? 20 : 0)
      if let inner, !inner.contains(expression.tokens.lowerBound) {
        if isAside(expression, inner) { continue }
        cost += 5
      }
      if cost < best?.1 ?? .max { best = (expression, cost) }
    }
    guard let best, best.1 < 60 else { return nil }
    return best.0
  }

  /// "…, as reports emerged last week": the date of what happened beside it.
  private func isAside(_ expression: TimeExpression, _ inner: Range<Int>) -> Bool {
    let clause = reading.clause(of: expression.tokens.lowerBound)
    guard clause.lowerBound >= inner.upperBound else { return false }
    let first = reading.word(clause.lowerBound)
    return ["as", "but", "while", "although", "though", "whereas"].contains(first)
  }

  /// True for a past date that is not the day of somebody's statement.
  func isOfEvents(_ expression: TimeExpression) -> Bool {
    isUsable(expression) && !isOfStatement(expression)
  }

  private func isUsable(_ expression: TimeExpression) -> Bool {
    switch expression.kind {
    case .set: return false
    case .duration, .date, .time:
      guard expression.start != nil || expression.end != nil else { return false }
      guard let publication = reading.publication, let start = expression.start else { return true }
      return start <= publication + 1
    }
  }

  /// "said on Thursday": the day of the statement.
  private func isOfAnotherVerb(_ expression: TimeExpression, _ trigger: TriggerMention) -> Bool {
    isOfStatement(expression, except: trigger.tokens)
  }

  private func isOfStatement(_ expression: TimeExpression, except trigger: Range<Int> = 0..<0)
    -> Bool
  {
    var before = expression.tokens.lowerBound - 1
    let floor = reading.sentence(of: expression.tokens.lowerBound).lowerBound
    if before >= floor, reading.classes[before].has(.preposition) { before -= 1 }
    guard before >= floor else { return false }
    if reading.classes[before].has(.reporting), !trigger.contains(before) { return true }
    let after = expression.tokens.upperBound
    return reading.wordClass(after).has(.reporting)
  }

  func role(_ expression: TimeExpression, _ source: TimeRole.Source, _ rule: String) -> TimeRole {
    TimeRole(
      expression: expression, start: expression.start, end: expression.end,
      precision: expression.precision, source: source, rule: rule)
  }
}
