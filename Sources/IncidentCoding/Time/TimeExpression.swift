package import IngestKit

/// Words that say when, and the days they mean.
///
/// A class, since rules hand expressions on far more often than the tagger makes them.
package final class TimeExpression: Sendable {
  /// TIMEX3's types.
  package enum Kind: String, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// Token numbers in the document.
  package let tokens: Range<Int>
  package let kind: Kind
  /// TIMEX3 value, such as `1989-10-30`, `1989-W44`, `P2D` or `PRESENT_REF`.
  package let value: String
  /// First day that is meant; nil when the words name no calendar time or it is open.
  package let start: CalendarDay?
  /// Last day that is meant, inclusive.
  package let end: CalendarDay?
  package let precision: IncidentTime.DatePrecision
  /// Such as "night", "18:00".
  package let timeOfDay: String?
  /// What relative words were read from.
  package let anchor: IncidentTime.Anchor
  /// Id of the rule that read the words, such as `date.month-day.inferred-year`.
  package let rule: String
  /// The first and the last time of a range, with words of their own; empty for anything else.
  package let ends: [TimeExpression]

  package init(
    tokens: Range<Int>, kind: Kind, value: String, start: CalendarDay?, end: CalendarDay?,
    precision: IncidentTime.DatePrecision, timeOfDay: String? = nil,
    anchor: IncidentTime.Anchor, rule: String, ends: [TimeExpression] = []
  ) {
    self.tokens = tokens
    self.kind = kind
    self.value = value
    self.start = start
    self.end = end
    self.precision = precision
    self.timeOfDay = timeOfDay
    self.anchor = anchor
    self.rule = rule
    self.ends = ends
  }

  /// The same words for another day, which they tell by its distance.
  func moved(to day: CalendarDay) -> TimeExpression {
    TimeExpression(
      tokens: tokens, kind: kind, value: day.iso, start: day, end: day, precision: .day,
      anchor: anchor, rule: "date.day-before")
  }
}
