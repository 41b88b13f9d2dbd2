internal import IngestKit

/// The Hebrew calendar, by the arithmetic that has fixed it since the fourth century.
enum HebrewCalendar {
  /// The day of a Gregorian year that is so many days from the New Year of the Hebrew year that
  /// begins in it.
  static func day(inYear year: Int, fromNewYear offset: Int) -> CalendarDay? {
    newYear(year + 3761) + offset
  }

  /// The day that is so many days before the New Year that follows it: spring and summer, whose
  /// months have the same lengths in every year.
  static func day(inYear year: Int, beforeNewYear offset: Int) -> CalendarDay? {
    newYear(year + 3761) - offset
  }

  /// 25 Kislev; the month before it has a day more in a long year.
  static func hanukkah(inYear year: Int) -> CalendarDay? {
    let length = newYear(year + 3762) - newYear(year + 3761)
    return newYear(year + 3761) + (length % 10 == 5 ? 84 : 83)
  }

  /// 1 Tishri of a Hebrew year.
  private static func newYear(_ year: Int) -> CalendarDay {
    epoch + elapsedDays(year) + delay(year)
  }

  /// Days to the mean new moon of Tishri, put off where it would fall on a forbidden weekday.
  private static func elapsedDays(_ year: Int) -> Int {
    let months = (235 * year - 234) / 19
    let parts = 12_084 + 13_753 * months
    let day = 29 * months + parts / 25_920
    return 3 * (day + 1) % 7 < 3 ? day + 1 : day
  }

  /// Keeps the lengths of years to those that the calendar knows.
  private static func delay(_ year: Int) -> Int {
    let (last, this, next) = (elapsedDays(year - 1), elapsedDays(year), elapsedDays(year + 1))
    if next - this == 356 { return 2 }
    return this - last == 382 ? 1 : 0
  }

  // What the elapsed days are counted from, autumn of 3761 BCE.
  private static let epoch = CalendarDay(daysSinceEpoch: -2_092_590)
}
