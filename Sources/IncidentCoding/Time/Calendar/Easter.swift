internal import IngestKit

/// The date of Easter, by Meeus, "Astronomical Algorithms", chapter 8.
enum Easter {
  static func sunday(_ year: Int) -> CalendarDay? {
    let golden = year % 19
    let (century, rest) = year.quotientAndRemainder(dividingBy: 100)
    let correction = (century - (century + 8) / 25 + 1) / 3
    let epact = (19 * golden + century - century / 4 - correction + 15) % 30
    let weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7
    let adjustment = (golden + 11 * epact + 22 * weekday) / 451
    let sum = epact + weekday - 7 * adjustment + 114
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1)
  }

  /// The Orthodox date, from the Julian calendar into the Gregorian.
  static func orthodoxSunday(_ year: Int) -> CalendarDay? {
    let epact = (19 * (year % 19) + 15) % 30
    let weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7
    let sum = epact + weekday + 114
    let lag = year / 100 - year / 400 - 2
    return CalendarDay(year: year, month: sum / 31, day: sum % 31 + 1).map { $0 + lag }
  }
}
