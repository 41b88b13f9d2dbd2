/// Times from one to another: "from 3 to 5 May", "May 3-5", "between October 2023 and January".
enum RangePattern {
  /// - Parameter first: the time of the calendar that starts with the token.
  static func match(_ text: TimeText, at index: Int, from first: TimeMatch?) -> TimeMatch? {
    sharedMonth(text, at: index) ?? between(text, at: index)
      ?? first.flatMap { dashed(text, at: index, $0) }
  }

  /// "3 to 5 May", "from the 13th to the 15th of July", "3-5 May 2024".
  private static func sharedMonth(_ text: TimeText, at index: Int) -> TimeMatch? {
    let start = text.isGlue(index, .from) || text.isGlue(index, .between) ? index + 1 : index
    guard let first = text.dayOfMonth(at: text.skippingThe(start)),
      isConnector(text, first.end, isOpened: start > index),
      let last = MonthPattern.match(text, at: text.skippingThe(first.end + 1)),
      case .date(let date) = last.meaning, date.month != nil, first.value < date.day
    else { return nil }
    var from = date
    from.day = first.value
    return range(start, TimeMatch(first.end, .date(from), last.rule), last)
  }

  /// "from X to Y", "between X and Y", "from X until Y".
  private static func between(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.isGlue(index, .from) || text.isGlue(index, .between),
      let first = TimeGrammar.calendar(text, at: index + 1),
      isConnector(text, first.end, isOpened: true),
      let last = TimeGrammar.calendar(text, at: first.end + 1) ?? sameMonth(text, first)
    else { return nil }
    return range(index + 1, first, last)
  }

  /// "May 3-5", "July 13 - July 15", "July 13 to 15", "2019-2021", "March to June 2020".
  private static func dashed(
    _ text: TimeText, at index: Int, _ first: TimeMatch
  ) -> TimeMatch? {
    guard isConnector(text, first.end, isOpened: false) else { return nil }
    if let last = sameMonth(text, first) { return range(index, first, last) }
    guard let last = TimeGrammar.calendar(text, at: first.end + 1),
      first.meaning.hasSameShape(as: last.meaning)
    else { return nil }
    return range(index, first, last)
  }

  /// - Parameter start: the first token of the first time.
  private static func range(_ start: Int, _ first: TimeMatch, _ last: TimeMatch) -> TimeMatch {
    TimeMatch(
      last.end, .range(first.meaning, last.meaning), "date.range",
      ends: [start..<first.end, first.end + 1..<last.end])
  }

  /// "May 3-5, 2024": the second day has the first one's month.
  private static func sameMonth(_ text: TimeText, _ first: TimeMatch) -> TimeMatch? {
    guard case .date(var date) = first.meaning, date.month != nil, date.year == nil,
      let day = text.dayOfMonth(at: text.skippingThe(first.end + 1)), day.value > date.day
    else { return nil }
    date.day = day.value
    date.weekday = nil
    guard let year = YearPattern.reference(text, at: day.end), case .year(let number) = year.year
    else { return TimeMatch(day.end, .date(date), "date.month-day") }
    date.year = number
    return TimeMatch(year.end, .date(date), "date.full")
  }

  private static func isConnector(_ text: TimeText, _ index: Int, isOpened: Bool) -> Bool {
    switch text[index] {
    case .mark(UInt8(ascii: "-")), .glue(.to), .glue(.until), .glue(.through): true
    case .glue(.and): isOpened
    default: false
    }
  }
}

extension Meaning {
  /// True when two times can stand at the ends of one range.
  fileprivate func hasSameShape(as other: Meaning) -> Bool {
    switch (self, other) {
    case (.date, .date), (.month, .month), (.year, .year), (.weekday, .weekday): true
    default: false
    }
  }
}
