/// Times that belong to a longer one: "last week's Sunday", "next year's first quarter".
enum PossessivePattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .deixis(let deixis) = text[index], let offset = deixis.offset,
      text.token(index + 2)?.kind == .clitic
    else { return nil }
    switch (text[index + 1], text[index + 3]) {
    case (.unit(.week), .weekday(let weekday, _)):
      return TimeMatch(index + 4, .weekdayInWeek(weekday, week: offset), "date.weekday.in-week")
    case (.unit(.year), .month(let month, _)):
      return TimeMatch(index + 4, .month(month, .offset(offset)), "date.month-year")
    case (.unit(.year), .ordinal(let number)):
      let unit = text.skippingHyphen(index + 4)
      guard (1...4).contains(number), text[unit] == .unit(.quarter) else { return nil }
      return TimeMatch(unit + 1, .quarter(number, .offset(offset)), "date.quarter")
    default: return nil
    }
  }
}
