/// Months that are pointed at, and days counted within them: "last January", "next March",
/// "the first Monday of this month", "the week of March 6".
enum MonthPointerPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    pointed(text, at: index) ?? weekOf(text, at: index) ?? counted(text, at: index)
  }

  private static func pointed(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .deixis(let deixis) = text[index],
      case .month(let month, let evidence) = text[index + 1],
      evidence == .strong || isNamed(text, index + 1, deixis)
    else { return nil }
    if let match = MonthPattern.match(text, at: index + 1), case .date = match.meaning {
      return match
    }
    return TimeMatch(index + 2, .month(month, .nearest(deixis)), "date.month.\(deixis.rawValue)")
  }

  /// "last May", but not "that may" or, where capitals tell nothing, "THIS MAY".
  private static func isNamed(_ text: TimeText, _ index: Int, _ deixis: Deixis) -> Bool {
    if text.isWithoutCapitals || text.document.isUpperCase {
      return deixis == .last || deixis == .next
    }
    return text.token(index)?.isCapitalized == true
  }

  private static func weekOf(_ text: TimeText, at index: Int) -> TimeMatch? {
    let place = text.skippingThe(index)
    guard text[place] == .unit(.week), text.isGlue(place + 1, .of),
      let day = TimeGrammar.calendar(text, at: place + 2), case .date = day.meaning
    else { return nil }
    return TimeMatch(day.end, .weekOf(day.meaning), "date.week-of")
  }

  /// "first Tuesday in October", "last day of May", "third week of the month".
  private static func counted(_ text: TimeText, at index: Int) -> TimeMatch? {
    var place = text.skippingThe(index)
    guard let number = position(text, &place), let countable = countable(text[place]),
      text.isGlue(place + 1, .of) || text.isGlue(place + 1, .in),
      let whole = whole(text, at: place + 2)
    else { return nil }
    return TimeMatch(whole.end, .nth(number, countable, of: whole.meaning), "date.counted")
  }

  private static func position(_ text: TimeText, _ place: inout Int) -> Int? {
    var number = 1
    if case .ordinal(let value) = text[place] {
      number = value
      place += 1
      guard text[place] == .deixis(.last) else { return number }
    }
    guard text[place] == .deixis(.last) else { return nil }
    place += 1
    return -number
  }

  private static func countable(_ word: TimeWord) -> Countable? {
    switch word {
    case .weekday(let weekday, _): .weekday(weekday)
    case .unit(.day): .day
    case .unit(.week): .week
    case .weekend: .weekend
    default: nil
    }
  }

  private static func whole(_ text: TimeText, at index: Int) -> TimeMatch? {
    if text[text.skippingThe(index)] == .unit(.month) {
      return TimeMatch(text.skippingThe(index) + 1, .unit(.month, offset: 0), "date.unit")
    }
    guard let match = TimeGrammar.calendar(text, at: index) else { return nil }
    switch match.meaning {
    case .month, .year, .unit(.month, _), .unit(.year, _), .holiday: return match
    default: return nil
    }
  }
}
