internal import IngestKit

/// The tabular Islamic calendar: thirty-year cycles, a day or two from what is sighted.
enum IslamicCalendar {
  /// The first day of a Gregorian year that is this day of the Islamic calendar.
  static func firstDay(inYear year: Int, month: Int, day: Int) -> CalendarDay? {
    // An Islamic year is about eleven days shorter than a Gregorian one.
    let estimate = (year - 622) * 33 / 32
    for islamicYear in estimate - 1...estimate + 2 {
      let candidate = self.day(year: islamicYear, month: month, day: day)
      if candidate.year == year { return candidate }
    }
    return nil
  }

  private static func day(year: Int, month: Int, day: Int) -> CalendarDay {
    let daysBeforeMonth = (59 * (month - 1) + 1) / 2
    let daysBeforeYear = 354 * (year - 1) + (3 + 11 * year) / 30
    return epoch + (daysBeforeYear + daysBeforeMonth + day - 1)
  }

  // 1 Muharram 1 is 18 July 622 in the proleptic Gregorian calendar: the epoch of the astronomers,
  // a day before the civil one, agrees with what has been sighted more often.
  private static let epoch = CalendarDay(daysSinceEpoch: -492_149)
}
