internal import IngestKit

/// The lunisolar calendar of India: months from new moon to new moon, named by the sun's sign.
///
/// A festival is kept on the day on which its lunar day (tithi) reigns at an hour of its own, by the
/// clock of India: most at sunrise, those of the night in the evening or at midnight.
enum HinduCalendar {
  /// Months that end with the new moon; counting starts with spring.
  enum LunarMonth: Int, Sendable {
    case chaitra = 1, vaishakha, jyeshtha, ashadha, shravana, bhadrapada
    case ashvin, kartika, margashirsha, pausha, magha, phalguna
  }

  /// The day of a year on which a tithi reigns.
  ///
  /// - Parameters:
  ///   - tithi: 1 to 15 while the moon waxes, 16 to 30 while it wanes.
  ///   - hour: of the day in India, 24 for midnight at its end.
  static func day(
    inYear year: Int, month: LunarMonth, tithi: Int, hour: Double
  ) -> CalendarDay? {
    guard let start = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    for newMoon in newMoons(of: month, from: start) {
      let first = CalendarDay(
        daysSinceEpoch: Int((newMoon - unixEpoch + india / 24).rounded(.down)))
      let found = (-1...32).map { first + $0 }.first { day in
        isReached(tithi, on: day, hour, since: newMoon)
      }
      if let found, found.year == year { return found }
    }
    return nil
  }

  /// The day of a year on which the sun enters a sign, counted from Aries; after sunset, the next.
  static func day(inYear year: Int, sunEnters sign: Int) -> CalendarDay? {
    guard let start = CalendarDay(year: year, month: 1, day: 1) else { return nil }
    return (0..<366).map { start + $0 }.first { day in
      Self.sign(julianDay(day, 18)) == sign && Self.sign(julianDay(day - 1, 18)) != sign
    }
  }

  /// True on the first day on which the tithi reigns at the hour, or has just gone by.
  private static func isReached(
    _ tithi: Int, on day: CalendarDay, _ hour: Double, since newMoon: Double
  ) -> Bool {
    let moment = julianDay(day, hour)
    guard moment > newMoon - 0.01, moment < newMoon + 29.6 else { return false }
    let current = Self.tithi(moment)
    // A short tithi may begin and end between two such hours.
    let isSkipped = current == tithi + 1 && Self.tithi(moment - 1) == tithi - 1
    return current == tithi || isSkipped
  }

  /// The new moons that begin a month; of a month that comes twice, the second.
  private static func newMoons(of month: LunarMonth, from start: CalendarDay) -> [Double] {
    let sign = (10 + month.rawValue) % 12
    var moment = SunAndMoon.newMoon(after: julianDay(start, 0) - 45)
    var found: [Double] = []
    for _ in 0..<15 {
      let next = SunAndMoon.newMoon(after: moment + 20)
      if Self.sign(moment) == sign, Self.sign(next) != sign { found.append(moment) }
      moment = next
    }
    return found
  }

  private static func tithi(_ julianDay: Double) -> Int {
    Int(SunAndMoon.elongation(julianDay) / 12) + 1
  }

  /// The sign among the fixed stars, 0 for Aries.
  private static func sign(_ julianDay: Double) -> Int {
    let precession = 23.85 + (julianDay - 2_451_545) / 365.25 * 50.29 / 3600
    let longitude = SunAndMoon.sun(julianDay) - precession
    return Int((longitude < 0 ? longitude + 360 : longitude) / 30) % 12
  }

  private static func julianDay(_ day: CalendarDay, _ hour: Double) -> Double {
    Double(day.daysSinceEpoch) + unixEpoch + (hour - india) / 24
  }

  /// Hours before Greenwich.
  private static let india = 5.5
  private static let unixEpoch = 2_440_587.5
}
