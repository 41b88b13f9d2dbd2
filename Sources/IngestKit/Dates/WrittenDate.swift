/// A point in time as a publisher writes it.
package struct WrittenDate: Sendable, Hashable {
  /// Seconds since 1970 in UTC; a time without a zone is taken as UTC.
  package let seconds: Int
  /// Minutes east of UTC; nil when nothing says.
  package let offset: Int?
  package let hasTime: Bool

  init(seconds: Int, offset: Int?, hasTime: Bool) {
    self.seconds = seconds
    self.offset = offset
    self.hasTime = hasTime
  }

  /// Nil when there is no such day or time.
  init?(
    year: Int, month: Int, day: Int, hour: Int? = nil, minute: Int = 0, second: Int = 0,
    offset: Int? = nil
  ) {
    // Other years are what programs write that have no date at all.
    guard (1900...2199).contains(year),
      let date = CalendarDay(year: year, month: month, day: day),
      (0...24).contains(hour ?? 0), (0...59).contains(minute), (0...60).contains(second),
      hour != 24 || (minute == 0 && second == 0), abs(offset ?? 0) <= 14 * 60
    else { return nil }
    seconds =
      date.daysSinceEpoch * 86_400 + (hour ?? 0) * 3600 + minute * 60 + min(second, 59)
      - (offset ?? 0) * 60
    self.offset = offset
    hasTime = hour != nil
  }

  /// The same instant in another zone, in minutes east of UTC; nil for a day.
  package init?(_ date: WrittenDate, offset: Int) {
    guard date.hasTime, date.offset != nil, abs(offset) <= 14 * 60 else { return nil }
    self.init(seconds: date.seconds, offset: offset, hasTime: true)
  }

  /// ISO 8601 in the writer's own zone, in UTC when it names none: `2024-08-21T06:00:00+02:00`.
  package var iso: String { text(withoutZone: "Z") }

  /// What was written, in ISO 8601: a day, or a time with the zone if one was given.
  package var written: String {
    hasTime ? text(withoutZone: "") : String(text(withoutZone: "").prefix(10))
  }

  /// The day in the writer's own zone.
  package var day: CalendarDay {
    CalendarDay(daysSinceEpoch: Int((Double(seconds + (offset ?? 0) * 60) / 86_400).rounded(.down)))
  }

  private func text(withoutZone mark: String) -> String {
    let local = seconds + (offset ?? 0) * 60
    let day = day
    let rest = local - day.daysSinceEpoch * 86_400
    let clock = [rest / 3600, rest / 60 % 60, rest % 60].map(Self.twoDigits).joined(separator: ":")
    var zone = offset == nil ? mark : "Z"
    if let offset, offset != 0 {
      zone =
        (offset < 0 ? "-" : "+") + Self.twoDigits(abs(offset) / 60) + ":"
        + Self.twoDigits(abs(offset) % 60)
    }
    return "\(day.iso)T\(clock)\(zone)"
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}
