internal import IngestKit

/// Parts of a time and times from one to another.
extension TimeResolver {
  /// UCDP: "early March" is 1–10, "mid" 10–20, "late" 15 to the end; thirds of a year.
  func edge(_ edge: Edge, of whole: Meaning) -> TimeReading? {
    guard var reading = resolve(whole) else { return nil }
    guard let days = reading.days else { return reading }
    let part = Self.part(edge, of: isClipped(whole) ? complete(whole) ?? days : days)
    reading.days = part
    return reading
  }

  func nth(_ number: Int, _ countable: Countable, of whole: Meaning) -> TimeReading? {
    guard var reading = resolve(whole) else { return nil }
    guard let days = complete(whole) ?? reading.days else { return reading }
    guard let chosen = Self.nth(number, countable, in: days) else { return nil }
    reading.days = chosen
    reading.value = countable == .week ? TimexValue.week(chosen.first) : chosen.first.iso
    return reading
  }

  func clock(_ time: TimeOfDay, on meaning: Meaning?) -> TimeReading? {
    guard var reading = meaning.map(resolve) ?? contextDay else { return nil }
    let day = reading.days.map(\.first.iso) ?? "XXXX-XX-XX"
    reading.kind = .time
    reading.value = day + time.value
    reading.timeOfDay = time.name
    return reading
  }

  func range(_ first: Meaning, _ last: Meaning) -> TimeReading? {
    guard let end = resolve(last, notBefore: first), let endDays = end.days else {
      return resolve(last)
    }
    let start = resolve(first, before: endDays.last)
    guard let start, let startDays = start.days, startDays.first <= endDays.last else {
      return end
    }
    var reading = end
    reading.ends = [start, end]
    reading.days = DaySpan(startDays.first, endDays.last)
    reading.value = "\(startDays.first.iso)/\(endDays.last.iso)"
    return reading
  }

  /// The day of an hour that stands alone: the day named just before; the report's when the text
  /// has named none at all.
  private var contextDay: TimeReading {
    if let day = anchors.recentDay(at: place) {
      return .day(day, .narrative, anchor: day)
    }
    guard let publication, anchors.lastDay == nil else { return TimeReading("XXXX-XX-XX", nil) }
    return .day(publication, .publication, anchor: publication)
  }

  /// The last day of a range has the first one's year when it has none, or the next year's.
  private func resolve(_ last: Meaning, notBefore first: Meaning) -> TimeReading? {
    guard last.writtenYear == nil, let year = first.writtenYear, let start = resolve(first)?.days,
      let same = last.inYear(year).flatMap(resolve)
    else { return resolve(last) }
    if let days = same.days, days.last >= start.first { return same }
    return last.inYear(year + 1).flatMap(resolve)
  }

  private func resolve(_ first: Meaning, before end: CalendarDay) -> TimeReading? {
    if case .weekday(let weekday, _) = first {
      return .day((end - 1).latest(weekday: weekday), .publication, anchor: publication)
    }
    guard first.writtenYear == nil, let same = first.inYear(end.year).flatMap(resolve) else {
      return resolve(first)
    }
    if let days = same.days, days.first <= end { return same }
    return first.inYear(end.year - 1).flatMap(resolve)
  }

  private func isClipped(_ whole: Meaning) -> Bool {
    if case .unit(_, offset: 0) = whole { true } else { false }
  }

  /// The whole of a unit that a plain reading ends with the report's day.
  private func complete(_ whole: Meaning) -> DaySpan? {
    guard case .unit(let unit, let offset) = whole, let publication else { return nil }
    return self.unit(unit, offset, from: publication)?.days
  }

  private static func part(_ edge: Edge, of days: DaySpan) -> DaySpan {
    switch days.count {
    case ...7: weekPart(edge, of: days)
    case ...31: monthPart(edge, of: days)
    case 3652...3653: decadePart(edge, of: days)
    default: longPart(edge, of: days)
    }
  }

  private static func weekPart(_ edge: Edge, of days: DaySpan) -> DaySpan {
    guard days.count == 7 else { return days }
    return switch edge {
    case .early, .beginning: DaySpan(days.first, days.first + 2)
    case .middle: DaySpan(days.first + 1, days.first + 3)
    case .late, .end: DaySpan(days.first + 4, days.last)
    }
  }

  private static func monthPart(_ edge: Edge, of days: DaySpan) -> DaySpan {
    switch edge {
    case .early, .beginning: DaySpan(days.first, days.first + 9)
    case .middle: DaySpan(days.first + 9, days.first + 19)
    case .late: DaySpan(days.first + 14, days.last)
    case .end: DaySpan(days.first + 20, days.last)
    }
  }

  private static func longPart(_ edge: Edge, of days: DaySpan) -> DaySpan {
    let first = Month(of: days.first)
    let months = Month(of: days.last).index - first.index + 1
    let part =
      switch edge {
      case .early: DaySpan.months(from: first, count: months / 3)
      case .beginning: DaySpan.months(from: first, count: max(1, months / 4))
      case .middle: DaySpan.months(from: first + months / 3, count: months / 3)
      case .late, .end: DaySpan.months(from: first + (months - months / 3), count: months / 3)
      }
    return part ?? days
  }

  /// "early 1960s" is 1960–1963, "mid" 1964–1966, "late" 1967–1969.
  private static func decadePart(_ edge: Edge, of days: DaySpan) -> DaySpan {
    let first = days.first.year
    let part =
      switch edge {
      case .early, .beginning: DaySpan.years(from: first, count: 4)
      case .middle: DaySpan.years(from: first + 4, count: 3)
      case .late, .end: DaySpan.years(from: first + 7, count: 3)
      }
    return part ?? days
  }

  private static func nth(_ number: Int, _ countable: Countable, in days: DaySpan) -> DaySpan? {
    func within(_ first: CalendarDay, _ length: Int) -> DaySpan? {
      let span = DaySpan(first, first + (length - 1))
      return days.first <= span.first && span.last <= days.last ? span : nil
    }
    func counted(weekday: Int, length: Int) -> DaySpan? {
      let first =
        number > 0
        ? (days.first - 1).next(weekday: weekday) + 7 * (number - 1)
        : (days.last - (length - 1)).latest(weekday: weekday) - 7 * (-number - 1)
      return within(first, length)
    }
    return switch countable {
    case .day: within(number > 0 ? days.first + (number - 1) : days.last + (number + 1), 1)
    case .weekday(let weekday): counted(weekday: weekday, length: 1)
    case .week: counted(weekday: 1, length: 7)
    case .weekend: counted(weekday: 6, length: 2)
    }
  }
}

extension Meaning {
  /// The year that is written with a date or a month.
  fileprivate var writtenYear: Int? {
    switch self {
    case .date(let date): return date.year
    case .month(_, .year(let year)), .year(.year(let year)): return year
    default: return nil
    }
  }

  /// The same date in a year; nil for what has no year of its own.
  fileprivate func inYear(_ year: Int) -> Meaning? {
    switch self {
    case .date(var date) where date.month != nil:
      date.year = year
      return .date(date)
    case .month(let month, .unsaid): return .month(month, .year(year))
    default: return nil
    }
  }
}
