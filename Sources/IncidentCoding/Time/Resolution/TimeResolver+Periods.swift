internal import IngestKit

/// Months, quarters, seasons and years.
extension TimeResolver {
  func month(_ month: Int, _ year: YearReference) -> TimeReading? {
    switch year {
    case .year(let year): return monthReading(Month(year: year, month: month), .explicit)
    case .offset(let offset):
      return publication.flatMap {
        monthReading(Month(year: $0.year + offset, month: month), .publication)
      } ?? unknownMonth(month)
    case .nearest(let deixis): return pointedMonth(month, deixis)
    case .unsaid: return unsaidMonth(month)
    }
  }

  func quarter(_ quarter: Int, _ year: YearReference) -> TimeReading? {
    guard let (number, origin) = period(year, firstMonth: quarter * 3 - 2) else {
      return TimeReading("XXXX-Q\(quarter)", nil)
    }
    let days = DaySpan.months(from: Month(year: number, month: quarter * 3 - 2), count: 3)
    var reading = reading(TimexValue.quarter(quarter, of: number), days, origin)
    reading.isQuarter = true
    return reading
  }

  /// Nil before any quarter was named.
  var namedQuarter: TimeReading? {
    guard let month = anchors.lastQuarter else { return nil }
    return reading(
      TimexValue.quarter(month.quarter, of: month.year), DaySpan.months(from: month, count: 3),
      .narrative)
  }

  func half(_ half: Int, _ year: YearReference) -> TimeReading? {
    guard let (number, origin) = period(year, firstMonth: half * 6 - 5) else { return nil }
    let days = DaySpan.months(from: Month(year: number, month: half * 6 - 5), count: 6)
    return reading("\(TimexValue.year(number))-H\(half)", days, origin)
  }

  func season(_ season: Season, _ year: YearReference) -> TimeReading? {
    guard let (number, origin) = period(year, firstMonth: season.firstMonth) else {
      return TimeReading("XXXX-\(season.rawValue)", nil)
    }
    let days = DaySpan.months(from: Month(year: number, month: season.firstMonth), count: 3)
    return reading("\(TimexValue.year(number))-\(season.rawValue)", days, origin)
  }

  func holiday(_ holiday: Holiday, _ year: YearReference) -> TimeReading? {
    guard let (span, origin) = days(of: holiday, year) else {
      return TimeReading("XXXX-XX-XX", nil)
    }
    let value = span.count == 1 ? span.first.iso : "\(span.first.iso)/\(span.last.iso)"
    var reading = reading(value, span, origin)
    if holiday.isSighted, span.count == 1 { reading.precision = .twoToSixDays }
    return reading
  }

  func year(_ year: YearReference) -> TimeReading? {
    switch year {
    case .year(let year):
      return reading(TimexValue.year(year), DaySpan.year(year), .explicit)
    case .offset(let offset): return unit(.year, offset)
    case .nearest, .unsaid: return nil
    }
  }

  func decade(_ first: Int) -> TimeReading {
    reading("\(first / 10)", DaySpan.years(from: first, count: 10), .explicit)
  }

  func century(_ number: Int) -> TimeReading {
    let days = DaySpan.years(from: (number - 1) * 100 + 1, count: 100)
    return reading("\(number - 1)", days, .explicit)
  }

  func reading(
    _ value: String, _ days: DaySpan?, _ origin: IncidentTime.Anchor.Origin
  ) -> TimeReading {
    TimeReading(value, days, origin, anchor: origin == .publication ? publication : nil)
  }

  func monthReading(_ month: Month, _ origin: IncidentTime.Anchor.Origin) -> TimeReading {
    reading(TimexValue.month(month), DaySpan.month(month), origin)
  }

  private func unknownMonth(_ month: Int) -> TimeReading {
    TimeReading("XXXX-\(TimexValue.padded(month, to: 2))", nil)
  }

  /// "in January": the most recent one that is not after the report, unless the text looks ahead.
  private func unsaidMonth(_ month: Int) -> TimeReading {
    if let publication {
      let starts = (publication.year - 1...publication.year + 1).compactMap {
        Month(year: $0, month: month).firstDay
      }
      // The current month has begun; its own first day is the candidate. "In January" needs no year
      // even in November, though a day of January would.
      let past = starts.last { $0 <= publication }
      let day = (tense == .past ? past : nil) ?? nearest(starts, to: publication) ?? publication
      return monthReading(Month(of: day), .publication)
    }
    guard let last = anchors.carriedMonth(at: place) else { return unknownMonth(month) }
    let candidates = (last.year - 1...last.year + 1).map { Month(year: $0, month: month) }
    let closest = candidates.min { abs($0.index - last.index) < abs($1.index - last.index) }
    var reading = monthReading(closest ?? last, .narrative)
    reading.anchorDate = last.firstDay
    return reading
  }

  private func pointedMonth(_ month: Int, _ deixis: Deixis) -> TimeReading {
    guard let publication else { return unknownMonth(month) }
    let now = Month(of: publication)
    let same = Month(year: now.year, month: month)
    let chosen =
      switch deixis {
      case .last, .past, .previous: same < now ? same : same + -12
      case .next, .coming, .following: now < same ? same : same + 12
      default: same
      }
    return monthReading(chosen, .publication)
  }

  /// The year of a period that begins with a month of the year.
  private func period(
    _ year: YearReference, firstMonth: Int
  ) -> (Int, IncidentTime.Anchor.Origin)? {
    if case .year(let year) = year { return (year, .explicit) }
    guard let publication else { return nil }
    let start = CalendarDay(year: publication.year, month: firstMonth, day: 1)
    let hasBegun = start.map { $0 <= publication } ?? true
    switch year {
    case .year(let year): return (year, .explicit)
    case .offset(let offset): return (publication.year + offset, .publication)
    case .nearest(.this), .nearest(.current): return (publication.year, .publication)
    case .nearest(let deixis):
      let isAhead = isFuture(deixis)
      return (publication.year + (isAhead ? (hasBegun ? 1 : 0) : (hasBegun ? 0 : -1)), .publication)
    case .unsaid:
      let isAhead = tense == .future
      return (publication.year + (hasBegun || isAhead ? 0 : -1), .publication)
    }
  }

  private func days(
    of holiday: Holiday, _ year: YearReference
  ) -> (DaySpan, IncidentTime.Anchor.Origin)? {
    if case .year(let year) = year { return holiday.days(in: year).map { ($0, .explicit) } }
    guard let publication else { return nil }
    if case .offset(let offset) = year {
      return holiday.days(in: publication.year + offset).map { ($0, .publication) }
    }
    let spans = (publication.year - 1...publication.year + 1).compactMap(holiday.days(in:))
    let isAhead = if case .nearest(let deixis) = year { isFuture(deixis) } else { tense == .future }
    let chosen =
      isAhead
      ? spans.first { $0.last >= publication } : spans.last { $0.first <= publication }
    return chosen.map { ($0, .publication) }
  }
}
