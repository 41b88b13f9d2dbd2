/// Puts the patterns together: the longest reading at a place wins, the earlier pattern on a tie.
enum TimeGrammar {
  /// Reads a whole expression with its range, its hour and the words that make it inexact.
  static func expression(_ text: TimeText, at index: Int) -> TimeMatch? {
    let first = calendar(text, at: index)
    var best = first.map { $0.meaning.isDay ? TimeOfDayPattern.extend(text, $0) : $0 }
    choose(&best, RangePattern.match(text, at: index, from: first))
    for pattern in whole { choose(&best, pattern.match(text, at: index)) }
    return best
  }

  /// Reads a time of the calendar: a day or a longer stretch.
  static func calendar(_ text: TimeText, at index: Int) -> TimeMatch? {
    var best: TimeMatch?
    for pattern in calendar { choose(&best, pattern.match(text, at: index)) }
    return best
  }

  private static func choose(_ best: inout TimeMatch?, _ match: TimeMatch?) {
    guard let match else { return }
    if let current = best, current.end >= match.end { return }
    best = match
  }

  private static let calendar: [any TimePattern.Type] = [
    MonthPattern.self, NumericDatePattern.self, WeekdayPattern.self, RelativeDayPattern.self,
    UnitPattern.self, MonthPointerPattern.self, QuarterPattern.self, HolidayPattern.self,
    EdgePattern.self, ShiftPattern.self, PossessivePattern.self, WeekendPattern.self,
    YearPattern.self,
  ]

  private static let whole: [any TimePattern.Type] = [
    TimeOfDayPattern.self, SetPattern.self, DurationPattern.self,
    ReferencePattern.self, PrefixPattern.self,
  ]
}
