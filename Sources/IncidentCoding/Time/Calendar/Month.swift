internal import IngestKit

/// A month of a year, counted so that months can be added.
struct Month: Equatable, Comparable, Sendable {
  /// Months since January of the year 0.
  let index: Int

  init(index: Int) { self.index = index }

  init(year: Int, month: Int) { index = year * 12 + month - 1 }

  init(of day: CalendarDay) { self.init(year: day.year, month: day.month) }

  var year: Int { index / 12 }
  var month: Int { index % 12 + 1 }
  var quarter: Int { (month - 1) / 3 + 1 }

  var firstDay: CalendarDay? { CalendarDay(year: year, month: month, day: 1) }

  var lastDay: CalendarDay? {
    CalendarDay(year: year, month: month, day: CalendarDay.length(ofMonth: month, year: year))
  }

  /// The day of this month, or its last when the month is shorter.
  func day(_ day: Int) -> CalendarDay? {
    CalendarDay(
      year: year, month: month, day: min(day, CalendarDay.length(ofMonth: month, year: year)))
  }

  static func + (month: Self, count: Int) -> Self { Self(index: month.index + count) }

  static func < (left: Self, right: Self) -> Bool { left.index < right.index }
}
