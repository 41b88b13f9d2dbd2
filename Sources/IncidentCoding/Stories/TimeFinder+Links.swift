internal import IngestKit

// Times that words such as "hours earlier", "when" and "after" lead to.
extension TimeFinder {
  /// "Hours earlier, gunmen burst into a bar": on the day that the text speaks of there.
  func sameDay(_ sentence: Range<Int>) -> TimeExpression? {
    guard OpeningReader(reading: reading).opensSequel(sentence, isOfSameDay: true) else {
      return nil
    }
    return reading.times.within(0..<sentence.lowerBound).last {
      $0.precision == .day && $0.start != nil && $0.kind != .duration && isUsable($0)
    }
  }

  /// "On Friday a power station was the target. Two men were wounded there": the day that the
  /// sentence before opens with, where it tells of nothing else.
  func dayOpening(before sentence: Range<Int>) -> TimeExpression? {
    guard sentence.lowerBound > 0, reading.times.within(sentence).isEmpty else { return nil }
    let before = reading.sentence(of: sentence.lowerBound - 1)
    let days = reading.times.within(before)
    guard let day = days.first, days.count == 1,
      day.tokens.lowerBound <= before.lowerBound + 1, day.precision == .day, day.start != nil,
      day.kind == .date, isOfEvents(day), isFresh(day),
      reading.paragraph(of: before.lowerBound) == reading.paragraph(of: sentence.lowerBound),
      reading.triggers.within(before).isEmpty
    else { return nil }
    return day
  }

  /// Within the week that news are about.
  private func isFresh(_ day: TimeExpression) -> Bool {
    guard let publication = reading.publication, let start = day.start else { return false }
    return publication - start <= 7
  }

  /// "were seized on May 28 when gunmen attacked": the day of both; "since 2004, when rebels raided
  /// a depot".
  func dayBefore(_ clause: Range<Int>, in sentence: Range<Int>) -> TimeExpression? {
    let link = clause.lowerBound
    guard reading.word(link) == "when" else { return nil }
    if reading.word(link - 1) == ",",
      let apposed = reading.times.within(sentence.lowerBound..<link).last,
      apposed.tokens.upperBound == link - 1, apposed.kind == .date, apposed.start != nil
    {
      return apposed
    }
    return reading.times.within(sentence.lowerBound..<clause.lowerBound).last {
      $0.tokens.upperBound == clause.lowerBound && $0.precision == .day && $0.start != nil
        && isOfEvents($0)
    }
  }

  /// "Six years after gunmen killed two men, the trial began on Friday": the day of what came later.
  func isOfSequel(_ expression: TimeExpression, to trigger: TriggerMention) -> Bool {
    let clause = reading.clause(of: trigger.head)
    guard SequenceReader(reading: reading).distance(before: clause) != nil else { return false }
    return Range<Int>.clamped(trigger.tokens.upperBound, expression.tokens.lowerBound).contains {
      reading.word($0) == ","
    }
  }

  /// "It came two days after …": reckoned back from the day that the text speaks of there.
  func earlier(by days: ClosedRange<Int>, than range: Range<Int>) -> TimeRole? {
    if let month = monthsEarlier(days, than: range) { return month }
    let spoken = reading.times.within(0..<range.upperBound).last {
      $0.precision == .day && $0.start != nil && isUsable($0) && $0.kind != .duration
    }
    guard let base = spoken?.start ?? reading.publication else { return nil }
    if let years = SequenceReader.years(in: days) { return year(base.year - years, told: spoken) }
    let span = DaySpan(base - days.upperBound, base - days.lowerBound)
    return TimeRole(
      expression: spoken, start: span.first, end: span.last, precision: span.precision,
      source: .clause, rule: TimeRole.reckoned)
  }

  /// "ten years after a bomb killed": some day of that year.
  private func year(_ year: Int, told spoken: TimeExpression?) -> TimeRole? {
    guard let span = DaySpan.year(year) else { return nil }
    return TimeRole(
      expression: spoken, start: span.first, end: span.last, precision: span.precision,
      source: .clause, rule: TimeRole.reckoned)
  }

  /// "died in August, two months after he was shot": a month, told from a month.
  private func monthsEarlier(_ days: ClosedRange<Int>, than range: Range<Int>) -> TimeRole? {
    guard days.upperBound - days.lowerBound == 30,
      let spoken = reading.times.within(range).last(where: { isUsable($0) && $0.kind == .date }),
      spoken.precision == .month, let start = spoken.start,
      let span = DaySpan.month(Month(of: start) + -((days.lowerBound + 15) / 30))
    else { return nil }
    return TimeRole(
      expression: spoken, start: span.first, end: span.last, precision: span.precision,
      source: .clause, rule: TimeRole.reckoned)
  }
}
