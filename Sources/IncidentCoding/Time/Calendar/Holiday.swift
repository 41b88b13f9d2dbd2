internal import IngestKit

/// A holiday and how its days are found in a year.
struct Holiday: Sendable, Equatable {
  enum Rule: Sendable, Equatable {
    case fixed(month: Int, day: Int)
    /// The nth such weekday of a month; counted from the end when negative.
    case weekday(Int, number: Int, month: Int)
    /// Days from Easter Sunday.
    case easter(Int)
    case orthodoxEaster(Int)
    /// A day of the Islamic calendar.
    case islamic(month: Int, day: Int)
    /// Days from the Hebrew New Year, or before the one that follows.
    case afterHebrewNewYear(Int)
    case beforeHebrewNewYear(Int)
    case hanukkah
    /// The tithi that reigns at an hour of the day in India.
    case hindu(HinduCalendar.LunarMonth, tithi: Int, hour: Double)
    /// The day on which the sun enters a sign, counted from Aries.
    case solar(sign: Int)
    /// A year of 365 days without leap days: a day earlier every four years.
    case parsiNewYear
    /// The 27th of April, but never a Sunday.
    case kingsDay
  }

  let rule: Rule
  /// How many days it lasts.
  var length = 1
  /// Days added to what the rule finds, such as 1 for Black Friday.
  var offset = 0

  /// Its days in a year; nil when the year has none.
  func days(in year: Int) -> DaySpan? {
    guard let first = firstDay(in: year).map({ $0 + offset }) else { return nil }
    return DaySpan(first, first + (length - 1))
  }

  /// True when the day moves with the moon's sighting, so that it is known to a day or two only.
  var isSighted: Bool {
    if case .islamic = rule { true } else { false }
  }

  private func firstDay(in year: Int) -> CalendarDay? {
    switch rule {
    case .fixed(let month, let day): CalendarDay(year: year, month: month, day: day)
    case .weekday(let weekday, let number, let month):
      Month(year: year, month: month).nth(number, weekday: weekday)
    case .easter(let offset): Easter.sunday(year).map { $0 + offset }
    case .orthodoxEaster(let offset): Easter.orthodoxSunday(year).map { $0 + offset }
    case .islamic(let month, let day):
      IslamicCalendar.firstDay(inYear: year, month: month, day: day)
    case .afterHebrewNewYear(let days): HebrewCalendar.day(inYear: year, fromNewYear: days)
    case .beforeHebrewNewYear(let days): HebrewCalendar.day(inYear: year, beforeNewYear: days)
    case .hanukkah: HebrewCalendar.hanukkah(inYear: year)
    case .hindu(let month, let tithi, let hour):
      HinduCalendar.day(inYear: year, month: month, tithi: tithi, hour: hour)
    case .solar(let sign): HinduCalendar.day(inYear: year, sunEnters: sign)
    case .parsiNewYear:
      CalendarDay(year: year, month: 8, day: 16).map {
        $0 + Int((Double(2023 - year) / 4).rounded(.down))
      }
    case .kingsDay:
      CalendarDay(year: year, month: 4, day: 27).map { $0.weekday == 7 ? $0 - 1 : $0 }
    }
  }
}

extension Month {
  /// The nth such weekday of the month; counted from the end when negative.
  func nth(_ number: Int, weekday: Int) -> CalendarDay? {
    guard let firstDay, let lastDay, number != 0 else { return nil }
    let day =
      number > 0
      ? (firstDay - 1).next(weekday: weekday) + 7 * (number - 1)
      : lastDay.latest(weekday: weekday) - 7 * (-number - 1)
    return (firstDay...lastDay).contains(day) ? day : nil
  }
}
