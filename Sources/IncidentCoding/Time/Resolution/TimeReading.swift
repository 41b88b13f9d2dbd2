internal import IngestKit

/// What a meaning comes to once the anchors are known.
struct TimeReading {
  var kind: TimeExpression.Kind = .date
  var value: String
  /// Nil when no days of the calendar are meant or the anchor is missing.
  var days: DaySpan?
  /// Overrides the precision that the number of days gives.
  var precision: IncidentTime.DatePrecision?
  var timeOfDay: String?
  var origin: IncidentTime.Anchor.Origin?
  var anchorDate: CalendarDay?
  /// True for a quarter of a year.
  var isQuarter = false
  /// The first and the last of a time from one to another.
  var ends: [TimeReading] = []
  /// Added to the rule's id, such as `past`.
  var ruleSuffix: String?

  init(
    _ value: String, _ days: DaySpan?, _ origin: IncidentTime.Anchor.Origin? = nil,
    anchor: CalendarDay? = nil
  ) {
    self.value = value
    self.days = days
    self.origin = days == nil ? nil : origin
    anchorDate = days == nil ? nil : anchor
  }

  static func day(
    _ day: CalendarDay, _ origin: IncidentTime.Anchor.Origin, anchor: CalendarDay? = nil
  ) -> TimeReading {
    TimeReading(day.iso, DaySpan(day), origin, anchor: anchor)
  }
}
