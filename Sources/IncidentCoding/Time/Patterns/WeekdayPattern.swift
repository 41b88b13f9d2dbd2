/// Weekdays with what stands beside them: "last Friday", "Friday, 18 July", "Monday of next week".
enum WeekdayPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    if case .deixis(let deixis) = text[index] { return pointed(text, deixis, at: index) }
    guard case .weekday(let weekday, let evidence) = text[index] else { return nil }
    let place = MonthPattern.behindAbbreviation(text, index + 1)
    if let date = dated(text, weekday, at: place) { return date }
    if let week = inWeek(text, weekday, at: place) { return week }
    guard evidence == .strong || isBesideTime(text, index), !isName(text, index) else { return nil }
    if text.token(place)?.word == after, case .deixis(.next) = text[place + 1] {
      return TimeMatch(place + 2, .weekday(weekday, .coming), "date.weekday.after-next")
    }
    return TimeMatch(index + 1, .weekday(weekday, nil), "date.weekday")
  }

  private static func pointed(_ text: TimeText, _ deixis: Deixis, at index: Int) -> TimeMatch? {
    // "following Saturday's shooting": behind it, and no Saturday to come.
    if deixis == .following, index == 0 || text.token(index - 1)?.word != the { return nil }
    var place = index + 1
    // "this past Friday", "this coming Sunday".
    var direction = deixis
    if deixis == .this, case .deixis(let second) = text[place] {
      direction = second == .past ? .last : .next
      place += 1
    }
    guard case .weekday(let weekday, let evidence) = text[place] else { return nil }
    if let date = dated(text, weekday, at: place + 1) { return date }
    guard evidence == .strong || text.isWithoutCapitals || deixis != .that else { return nil }
    return TimeMatch(place + 1, .weekday(weekday, direction), "date.weekday.\(direction.rawValue)")
  }

  /// ", August 21", " 21 August", ", the 19th".
  private static func dated(_ text: TimeText, _ weekday: Int, at index: Int) -> TimeMatch? {
    let place = text.skippingComma(index)
    if let match = MonthPattern.match(text, at: place), case .date(var date) = match.meaning {
      date.weekday = weekday
      return TimeMatch(match.end, .date(date), match.rule)
    }
    if let match = NumericDatePattern.match(text, at: place), case .date(var date) = match.meaning {
      date.weekday = weekday
      return TimeMatch(match.end, .date(date), match.rule)
    }
    guard case .ordinal(let day) = text[place], place == index, (1...31).contains(day) else {
      return nil
    }
    let date = PartialDate(day: day, weekday: weekday)
    return TimeMatch(place + 1, .date(date), "date.day-of-month")
  }

  /// "Wednesday of next week", "Monday last week".
  private static func inWeek(_ text: TimeText, _ weekday: Int, at index: Int) -> TimeMatch? {
    let place = text.isGlue(index, .of) ? index + 1 : index
    guard case .deixis(let deixis) = text[place], let offset = deixis.offset,
      text[place + 1] == .unit(.week)
    else { return nil }
    return TimeMatch(place + 2, .weekdayInWeek(weekday, week: offset), "date.weekday.in-week")
  }

  /// "Sat" and "Mon" are weekdays where a preposition, an hour or another weekday is near.
  private static func isBesideTime(_ text: TimeText, _ index: Int) -> Bool {
    guard text.isWithoutCapitals || text.token(index)?.isCapitalized == true else { return false }
    if text.count < 3 { return true }
    if case .number = text[text.isGlue(index + 1, .at) ? index + 2 : index + 1] { return true }
    // "THE SUN", "THEY SAT ON": capitals everywhere tell nothing.
    guard !text.document.isUpperCase else { return false }
    if text.isGlue(index - 1, .on) { return true }
    if case .partOfDay = text[index + 1] { return true }
    return false
  }

  /// "the Sunday Times", "Bloody Friday": a capital before or behind makes it a name.
  private static func isName(_ text: TimeText, _ index: Int) -> Bool {
    if let previous = text.token(index - 1), named.contains(previous.word) { return true }
    guard !text.document.isUpperCase, text.isGlue(index - 1, .the),
      let next = text.token(index + 1)
    else { return false }
    return next.isWord && next.isCapitalized && text[index + 1] == .other
  }

  private static var after: Word { "after" }
  private static var the: Word { "the" }
  private static let named: WordSet = ["bloody", "black", "ash", "holy"]
}
