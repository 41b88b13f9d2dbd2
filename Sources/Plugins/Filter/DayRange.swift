internal import IngestKit

/// Days from one to another, both included; open where one is missing.
struct DayRange: NestedOptions {
  var from: CalendarDay?
  var to: CalendarDay?

  static let declarations: [OptionDeclaration<Self>] = [
    .init("from", \.from, "first day"), .init("to", \.to, "last day"),
  ]

  /// True when the two ranges share a day.
  func overlaps(_ days: (first: CalendarDay, last: CalendarDay)) -> Bool {
    (from.map { days.last >= $0 } ?? true) && (to.map { days.first <= $0 } ?? true)
  }
}
