/// Puts the patterns together: the longest reading at a place wins, the earlier pattern on a tie.
enum TimeGrammar {
  /// Reads a whole expression with its range, its hour and the words that make it inexact.
  static func expression(_ text: TimeText, at index: Int) -> TimeMatch? {
    let patterns = text[index].patterns
    let first = calendar(text, at: index)
    var best = first.map { $0.meaning.isDay ? TimeOfDayPattern.extend(text, $0) : $0 }
    if first != nil || patterns.contains(.range) {
      choose(&best, RangePattern.match(text, at: index, from: first))
    }
    if patterns.contains(.timeOfDay) { choose(&best, TimeOfDayPattern.match(text, at: index)) }
    if patterns.contains(.set) { choose(&best, SetPattern.match(text, at: index)) }
    if patterns.contains(.duration) { choose(&best, DurationPattern.match(text, at: index)) }
    if patterns.contains(.reference) { choose(&best, ReferencePattern.match(text, at: index)) }
    if patterns.contains(.prefix) { choose(&best, PrefixPattern.match(text, at: index)) }
    return best
  }

  /// Reads a time of the calendar: a day or a longer stretch.
  static func calendar(_ text: TimeText, at index: Int) -> TimeMatch? {
    let patterns = text[index].patterns
    var best: TimeMatch?
    // One by one: called through a list of types, most would cost more than they look at.
    if patterns.contains(.month) { choose(&best, MonthPattern.match(text, at: index)) }
    if patterns.contains(.numericDate) { choose(&best, NumericDatePattern.match(text, at: index)) }
    if patterns.contains(.weekday) { choose(&best, WeekdayPattern.match(text, at: index)) }
    if patterns.contains(.relativeDay) { choose(&best, RelativeDayPattern.match(text, at: index)) }
    if patterns.contains(.unit) { choose(&best, UnitPattern.match(text, at: index)) }
    if patterns.contains(.monthPointer) {
      choose(&best, MonthPointerPattern.match(text, at: index))
    }
    if patterns.contains(.quarter) { choose(&best, QuarterPattern.match(text, at: index)) }
    if patterns.contains(.holiday) { choose(&best, HolidayPattern.match(text, at: index)) }
    if patterns.contains(.edge) { choose(&best, EdgePattern.match(text, at: index)) }
    if patterns.contains(.shift) { choose(&best, ShiftPattern.match(text, at: index)) }
    if patterns.contains(.possessive) { choose(&best, PossessivePattern.match(text, at: index)) }
    if patterns.contains(.weekend) { choose(&best, WeekendPattern.match(text, at: index)) }
    if patterns.contains(.year) { choose(&best, YearPattern.match(text, at: index)) }
    return best
  }

  private static func choose(_ best: inout TimeMatch?, _ match: TimeMatch?) {
    guard let match else { return }
    if let current = best, current.end >= match.end { return }
    best = match
  }
}
