internal import IngestKit

/// Dates, weekdays and days told from an anchor.
extension TimeResolver {
  func resolve(_ date: PartialDate) -> TimeReading? {
    if let year = date.year, let month = date.month {
      return CalendarDay(year: year, month: month, day: date.day).map {
        .day(date.isOrderOpen ? ordered($0, date.weekday) : $0, .explicit)
      }
    }
    if let offset = date.monthOffset {
      guard let publication else { return TimeReading("XXXX-XX-\(padded(date.day))", nil) }
      let month = Month(of: publication) + offset
      return CalendarDay(year: month.year, month: month.month, day: date.day)
        .map { .day($0, .publication, anchor: publication) }
    }
    guard let month = date.month else { return dayOfMonth(date) }
    if let offset = date.yearOffset, let publication {
      return CalendarDay(year: publication.year + offset, month: month, day: date.day)
        .map { .day($0, .publication, anchor: publication) }
    }
    return withoutYear(date, month)
  }

  /// "11/2/2015" in a report of November 2015 is American: the reading that agrees with the weekday
  /// beside it, else the one nearer to the report.
  private func ordered(_ day: CalendarDay, _ weekday: Int?) -> CalendarDay {
    guard let swapped = CalendarDay(year: day.year, month: day.day, day: day.month) else {
      return day
    }
    if let weekday, day.weekday != swapped.weekday {
      return swapped.weekday == weekday ? swapped : day
    }
    guard let publication else { return day }
    return abs(swapped - publication) < abs(day - publication) ? swapped : day
  }

  func weekday(_ weekday: Int, _ deixis: Deixis?) -> TimeReading {
    guard let publication else { return TimeReading("XXXX-WXX-\(weekday)", nil) }
    let day =
      switch deixis {
      // Nobody calls yesterday "last Friday".
      case .last: (publication - 2).latest(weekday: weekday)
      case .past, .previous: (publication - 1).latest(weekday: weekday)
      case .next: publication.next(weekday: weekday)
      case .coming: publication.next(weekday: weekday) + 7
      case .this: publication.sameWeek(weekday: weekday)
      default:
        tense == .future
          ? (publication - 1).next(weekday: weekday) : publication.latest(weekday: weekday)
      }
    var reading = TimeReading.day(day, .publication, anchor: publication)
    if deixis == nil { reading.ruleSuffix = tense == .future ? "future" : "past" }
    return reading
  }

  func weekday(_ weekday: Int, inWeek week: Int) -> TimeReading {
    guard let publication else { return TimeReading("XXXX-WXX-\(weekday)", nil) }
    let day = (publication + 7 * week).sameWeek(weekday: weekday)
    return .day(day, .publication, anchor: publication)
  }

  func relativeDay(_ offset: Int) -> TimeReading {
    guard let publication else {
      return TimeReading(
        offset == 0 ? TimeReference.present.rawValue : "XXXX-XX-XX", nil)
    }
    return .day(publication + offset, .publication, anchor: publication)
  }

  func narrativeDay(_ offset: Int) -> TimeReading {
    if let day = anchors.lastDay { return .day(day + offset, .narrative, anchor: day) }
    // "that day" needs a day, and one after the report's own cannot have been told yet.
    guard let publication, offset < 0 else { return TimeReading("XXXX-XX-XX", nil) }
    return .day(publication + offset, .publication, anchor: publication)
  }

  /// The year in which a yearless time lies nearest, looking back unless the text looks ahead.
  func nearest(_ candidates: [CalendarDay], to publication: CalendarDay) -> CalendarDay? {
    let past = candidates.last { $0 <= publication }
    let future = candidates.first { $0 > publication }
    guard let past else { return future }
    guard let future else { return past }
    // A day that lies half a year and more away would be written with its year.
    return switch tense {
    case .past: future - publication <= Self.soon && publication - past > Self.stale ? future : past
    case .future where past == publication: past
    case .future: future - publication <= Self.far || publication - past > Self.far ? future : past
    case .unknown:
      future - publication <= Self.soon && publication - past > Self.soon ? future : past
    }
  }

  /// A weekday that agrees with no year nearby is a slip of the pen.
  private static let nearby = 548
  private static let soon = 60
  private static let far = 200
  private static let stale = 300

  private func withoutYear(_ date: PartialDate, _ month: Int) -> TimeReading? {
    if let publication {
      let years = publication.year - 6...publication.year + 6
      let days = years.compactMap { CalendarDay(year: $0, month: month, day: date.day) }
      let agreed = agreeing(days, weekday: date.weekday, near: publication)
      guard
        let day = agreed.flatMap({ abs($0 - publication) < Self.nearby ? $0 : nil })
          ?? nearest(days, to: publication)
      else { return nil }
      var reading = TimeReading.day(day, .publication, anchor: publication)
      reading.ruleSuffix = "inferred-year"
      return reading
    }
    guard let last = anchors.carriedMonth(at: place)?.firstDay,
      let day = closest(month: month, day: date.day, to: last)
    else {
      let isDate = CalendarDay(year: 2000, month: month, day: date.day) != nil
      return isDate ? TimeReading(TimexValue.monthDay(month, date.day), nil) : nil
    }
    var reading = TimeReading.day(day, .narrative, anchor: last)
    reading.ruleSuffix = "carried-year"
    return reading
  }

  /// "Friday, 18 July": the year in which that day was that weekday.
  private func agreeing(
    _ days: [CalendarDay], weekday: Int?, near publication: CalendarDay
  ) -> CalendarDay? {
    guard let weekday else { return nil }
    return days.filter { $0.weekday == weekday }.min {
      abs($0 - publication) < abs($1 - publication)
    }
  }

  private func closest(month: Int, day: Int, to reference: CalendarDay) -> CalendarDay? {
    (reference.year - 1...reference.year + 1)
      .compactMap { CalendarDay(year: $0, month: month, day: day) }
      .min { abs($0 - reference) < abs($1 - reference) }
  }

  /// "the 3rd": month and year carry from the last date, else the last such day.
  private func dayOfMonth(_ date: PartialDate) -> TimeReading? {
    let unknown = TimeReading("XXXX-XX-\(padded(date.day))", nil)
    if let weekday = date.weekday, let publication {
      let days = (-12...12).compactMap { day(date.day, in: Month(of: publication) + $0) }
      return agreeing(days, weekday: weekday, near: publication)
        .map { .day($0, .publication, anchor: publication) } ?? unknown
    }
    if let last = anchors.lastDay, let day = carried(date.day, from: last) {
      return .day(day, .narrative, anchor: last)
    }
    guard let publication else { return unknown }
    let months = [Month(of: publication) + -1, Month(of: publication), Month(of: publication) + 1]
    return nearest(months.compactMap { day(date.day, in: $0) }, to: publication)
      .map { .day($0, .publication, anchor: publication) } ?? unknown
  }

  /// A day far before the last one belongs to the next month, unless that is still to come.
  private func carried(_ number: Int, from last: CalendarDay) -> CalendarDay? {
    guard let same = day(number, in: Month(of: last)) else { return nil }
    guard last - same > 14, let next = day(number, in: Month(of: last) + 1),
      publication.map({ next <= $0 }) ?? true
    else { return same }
    return next
  }

  private func day(_ number: Int, in month: Month) -> CalendarDay? {
    CalendarDay(year: month.year, month: month.month, day: number)
  }

  private func padded(_ number: Int) -> String { TimexValue.padded(number, to: 2) }
}
