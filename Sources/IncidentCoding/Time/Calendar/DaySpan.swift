internal import IngestKit

/// Days from a first to a last, both inclusive.
struct DaySpan: Equatable, Sendable {
  let first: CalendarDay
  let last: CalendarDay

  init(_ first: CalendarDay, _ last: CalendarDay) {
    self.first = min(first, last)
    self.last = max(first, last)
  }

  init(_ day: CalendarDay) { self.init(day, day) }

  var count: Int { last - first + 1 }

  /// UCDP's date precision for a span of this length.
  var precision: IncidentTime.DatePrecision {
    switch count {
    case ...1: .day
    case ...6: .twoToSixDays
    case 7: .week
    case ...31: .month
    default: .year
    }
  }

  static func week(of day: CalendarDay) -> DaySpan {
    DaySpan(day.startOfWeek, day.startOfWeek + 6)
  }

  static func weekend(inWeekOf day: CalendarDay) -> DaySpan {
    DaySpan(day.startOfWeek + 5, day.startOfWeek + 6)
  }

  static func months(from month: Month, count: Int) -> DaySpan? {
    let last = month + (count - 1)
    guard let first = month.firstDay, let end = last.lastDay else { return nil }
    return DaySpan(first, end)
  }

  static func month(_ month: Month) -> DaySpan? { months(from: month, count: 1) }

  static func year(_ year: Int) -> DaySpan? { years(from: year, count: 1) }

  static func years(from year: Int, count: Int) -> DaySpan? {
    months(from: Month(year: year, month: 1), count: 12 * count)
  }
}
