internal import IngestKit

/// Calendar values as TIMEX3 writes them.
enum TimexValue {
  static func year(_ year: Int) -> String { padded(year, to: 4) }

  static func month(_ month: Month) -> String {
    "\(year(month.year))-\(padded(month.month, to: 2))"
  }

  static func week(_ day: CalendarDay) -> String {
    let week = day.isoWeek
    return "\(year(week.year))-W\(padded(week.week, to: 2))"
  }

  static func quarter(_ quarter: Int, of year: Int) -> String { "\(self.year(year))-Q\(quarter)" }

  static func monthDay(_ month: Int, _ day: Int) -> String {
    "XXXX-\(padded(month, to: 2))-\(padded(day, to: 2))"
  }

  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
