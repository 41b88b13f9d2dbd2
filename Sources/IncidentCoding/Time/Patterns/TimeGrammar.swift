/// Puts the patterns together: the longest reading at a place wins, the earlier pattern on a tie.
enum TimeGrammar {
  /// Reads a whole expression with its range, its hour and the words that make it inexact.
  static func expression(_ text: TimeText, at index: Int) -> TimeMatch? {
    let first = calendar(text, at: index)
    var best = first.map { $0.meaning.isDay ? TimeOfDayPattern.extend(text, $0) : $0 }
    choose(&best, RangePattern.match(text, at: index, from: first))
    choose(&best, TimeOfDayPattern.match(text, at: index))
    if text.isNumber(index) {
      choose(&best, DurationPattern.match(text, at: index))
      return best
    }
    choose(&best, SetPattern.match(text, at: index))
    choose(&best, DurationPattern.match(text, at: index))
    choose(&best, ReferencePattern.match(text, at: index))
    choose(&best, PrefixPattern.match(text, at: index))
    return best
  }

  /// Reads a time of the calendar: a day or a longer stretch.
  static func calendar(_ text: TimeText, at index: Int) -> TimeMatch? {
    if text.isNumber(index) { return beginningWithNumber(text, at: index) }
    // One by one: called through a list of types, most would cost more than they look at.
    var best = MonthPattern.match(text, at: index)
    choose(&best, NumericDatePattern.match(text, at: index))
    choose(&best, WeekdayPattern.match(text, at: index))
    choose(&best, RelativeDayPattern.match(text, at: index))
    choose(&best, UnitPattern.match(text, at: index))
    choose(&best, MonthPointerPattern.match(text, at: index))
    choose(&best, QuarterPattern.match(text, at: index))
    choose(&best, HolidayPattern.match(text, at: index))
    choose(&best, EdgePattern.match(text, at: index))
    choose(&best, ShiftPattern.match(text, at: index))
    choose(&best, PossessivePattern.match(text, at: index))
    choose(&best, WeekendPattern.match(text, at: index))
    choose(&best, YearPattern.match(text, at: index))
    return best
  }

  /// Digits are the most frequent of time words and begin few of the patterns.
  private static func beginningWithNumber(_ text: TimeText, at index: Int) -> TimeMatch? {
    var best = MonthPattern.match(text, at: index)
    choose(&best, NumericDatePattern.match(text, at: index))
    choose(&best, HolidayPattern.match(text, at: index))
    choose(&best, ShiftPattern.match(text, at: index))
    choose(&best, YearPattern.match(text, at: index))
    return best
  }

  private static func choose(_ best: inout TimeMatch?, _ match: TimeMatch?) {
    guard let match else { return }
    if let current = best, current.end >= match.end { return }
    best = match
  }
}
