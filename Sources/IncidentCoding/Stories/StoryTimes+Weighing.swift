internal import IngestKit

// Which of the days that a story names is that of its main event.
extension StoryTimes {
  func weightiestDay(
    for event: EventCandidate, among events: [EventCandidate], _ beyond: Beyond
  ) -> TimeExpression? {
    // "the most recent shooting" has no day of its own.
    let own = event.toldTime?.expression.flatMap { $0.rule == Self.recently ? nil : $0 }
    if let own {
      if own.precision >= .year, beyond == .excluded { return nil }
      if own.precision > .day, beyond == .kept { return nil }
    }
    if let own, !isOfOneCrime, isOfCalendar(own, event) { return nil }
    // "the 7 September 1986 attack on the president": long past, and by its own words.
    if let own, own.rule.hasPrefix("date.full"), event.toldTime?.source == .clause,
      let start = own.start,
      let publication = reading.publication, publication - start > Self.memory
    {
      return nil
    }
    var best: (expression: TimeExpression, points: Int)?
    // A day of its own, however unlikely, only yields to another day.
    let least = own?.precision == .day ? Int.min : DayScale.publication
    for (expression, weight) in candidates(for: event, among: events) {
      var points = weight
      if isOfOneCrime, isTold(expression, ofOthersThan: event, among: events) {
        points += DayScale.toldOfEvents
      }
      if expression.tokens == own?.tokens { points += DayScale.ownDay }
      if let own, own.precision > .day, !isInside(expression, own) {
        if beyond == .excluded, weight < Self.certain { continue }
        points -= Self.outside
      }
      if points > best?.points ?? least { best = (expression, points) }
    }
    return best?.expression
  }

  /// "were seized on May 28 when …": news that give the date of a day mean it.
  private func isOfCalendar(_ own: TimeExpression, _ event: EventCandidate) -> Bool {
    guard event.toldTime?.source == .clause, let start = own.start,
      let publication = reading.publication
    else { return false }
    return own.rule.hasPrefix("date.month-day") && own.precision == .day
      && publication - start > Self.week
  }

  /// For how many days weekdays name a day.
  private static let week = 7

  /// The days that may be the event's, each weighed with the others of them: another event's days
  /// tell nothing of it.
  private func candidates(
    for event: EventCandidate, among events: [EventCandidate]
  ) -> [WeighedDays.Day] {
    // What else a report of one crime tells is most often the crime once more.
    if isOfOneCrime { return WeighedDays.backed(days.all) }
    return WeighedDays.backed(
      days.all.filter { !belongs($0.expression, toAnotherThan: event, among: events) })
  }

  /// "Officers who heard shots on Monday": no word of the main event, but those of others.
  private func isTold(
    _ expression: TimeExpression, ofOthersThan event: EventCandidate, among events: [EventCandidate]
  ) -> Bool {
    let clause = reading.clause(of: expression.tokens.lowerBound)
    return events.contains { $0 !== event && $0.triggers.contains { clause.contains($0.head) } }
      && !event.triggers.contains { clause.contains($0.head) }
  }

  /// The day of another event's own clause, or of its sentence where it happened elsewhere or is
  /// told separately.
  private func belongs(
    _ expression: TimeExpression, toAnotherThan event: EventCandidate,
    among events: [EventCandidate]
  ) -> Bool {
    if expression.tokens == event.toldTime?.expression?.tokens { return false }
    return events.contains { other in
      // "the raid on Monday came ten days after a similar attack": reckoned from it, not on it.
      guard other !== event, let time = other.time, time.start == expression.start,
        time.expression?.tokens == expression.tokens
      else { return false }
      if time.source == .clause { return true }
      return time.source == .sentence
        && (other.factuality.isFurther
          || !other.findings.isEmpty && CandidateConflict.differInPlace(event, other))
    }
  }

  /// "last week … on Friday".
  private func isInside(_ expression: TimeExpression, _ period: TimeExpression) -> Bool {
    guard let day = expression.start, let start = period.start, let end = period.end else {
      return false
    }
    return day >= start - 1 && day <= end
  }

  private static let recently = "date.recently"
  /// For how many days a story of the day looks back.
  private static let memory = 60
  /// What a day must weigh to count although it lies beyond such a period.
  private static let certain = 6
  /// What a day beyond the period that the event's own words name weighs less.
  private static let outside = 6
}
