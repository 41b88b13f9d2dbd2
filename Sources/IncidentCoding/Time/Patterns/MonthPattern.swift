/// Months and the dates written with a month's name.
enum MonthPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard
      let match = dayFirst(text, at: index) ?? monthFirst(text, at: index)
        ?? ordinalDay(text, at: index) ?? coordinatedDay(text, at: index)
    else { return nil }
    // "the March 14 Alliance", "July 23 Street".
    return text[match.end] == .nameTail ? nil : match
  }

  /// "21 August 2024", "21st of August", "3 JAN 90", "31/Oct/1974".
  private static func dayFirst(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard let day = text.dayOfMonth(at: index) else { return nil }
    var place = day.end
    let isJoined = text.isMark(place, "/") || text.isMark(place, "-")
    if isJoined || text.isGlue(place, .of) { place += 1 }
    guard case .month(let month, _) = text[place] else {
      return dayOfRelativeMonth(text, day.value, at: day.end)
    }
    place = behindAbbreviation(text, place + 1)
    var date = PartialDate(month: month, day: day.value)
    if let year = yearBehindDate(text, at: place, isJoined: isJoined) {
      date.year = year.value
      place = year.end
    } else {
      place = readRelativeYear(text, behind: place, into: &date)
    }
    return TimeMatch(place, .date(date), rule(date))
  }

  /// "24 May this year", "May 24 of last year".
  private static func readRelativeYear(
    _ text: TimeText, behind index: Int, into date: inout PartialDate
  ) -> Int {
    guard case (.offset(let offset), let end)? = YearPattern.reference(text, at: index) else {
      return index
    }
    date.yearOffset = offset
    return end
  }

  /// "20th of the current month".
  private static func dayOfRelativeMonth(
    _ text: TimeText, _ day: Int, at index: Int
  ) -> TimeMatch? {
    guard text.isGlue(index, .of) else { return nil }
    let place = text.isGlue(index + 1, .the) ? index + 2 : index + 1
    guard case .deixis(let deixis) = text[place], let offset = deixis.offset,
      text[place + 1] == .unit(.month)
    else { return nil }
    let date = PartialDate(monthOffset: offset, day: day)
    return TimeMatch(place + 2, .date(date), "date.day-of-relative-month")
  }

  /// "August 21st, 2024", "Aug. 21", "March 2024", "January".
  private static func monthFirst(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .month(let month, let evidence) = text[index] else { return nil }
    let place = behindAbbreviation(text, index + 1)
    let dayPlace = text.isGlue(place, .the) ? place + 1 : text.skippingHyphen(place)
    if let day = text.dayOfMonth(at: dayPlace), !isCount(text, day.end) {
      var date = PartialDate(month: month, day: day.value)
      guard let year = yearBehindDate(text, at: day.end, isJoined: text.isMark(day.end, "-")) else {
        let end = readRelativeYear(text, behind: day.end, into: &date)
        return TimeMatch(end, .date(date), rule(date))
      }
      date.year = year.value
      return TimeMatch(year.end, .date(date), rule(date))
    }
    if let year = YearPattern.reference(text, at: place) {
      return TimeMatch(year.end, .month(month, year.year), "date.month-year")
    }
    guard isSupported(text, index, evidence) else { return nil }
    return TimeMatch(index + 1, .month(month, .unsaid), "date.month")
  }

  /// "on the 3rd": a day whose month stands further back.
  private static func ordinalDay(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.isGlue(index, .the), let day = text.dayOfMonth(at: index + 1),
      case .ordinal = text[day.end - 1], endsPhrase(text, day.end)
    else { return nil }
    switch text[index - 1] {
    case .glue(.on), .glue(.since), .glue(.until), .weekday: break
    case .glue(.and) where day.value > 3: break
    default: return nil
    }
    return TimeMatch(day.end, .date(PartialDate(day: day.value)), "date.day-of-month")
  }

  /// "on the 3rd, and 4th": a second day that shares the first one's article.
  private static func coordinatedDay(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.token(index)?.isOrdinal == true, let day = text.dayOfMonth(at: index),
      text.isGlue(index - 1, .and) || text.isMark(index - 1, ","), endsPhrase(text, day.end)
    else { return nil }
    let first = text.isMark(index - 2, ",") ? index - 3 : index - 2
    guard text.token(first)?.isOrdinal == true else { return nil }
    return TimeMatch(day.end, .date(PartialDate(day: day.value)), "date.day-of-month")
  }

  /// True when no noun follows that the ordinal would count ("on the 3rd floor").
  private static func endsPhrase(_ text: TimeText, _ index: Int) -> Bool {
    guard let token = text.token(index) else { return true }
    switch text[index] {
    case .mark, .glue(.and), .glue(.at), .glue(.in), .glue(.to): return true
    default: return token.isPunctuation
    }
  }

  static func behindAbbreviation(_ text: TimeText, _ index: Int) -> Int {
    guard text.isMark(index, "."), text.isJoined(index) else { return index }
    switch text[index + 1] {
    case .number, .ordinal: return index + 1
    default: return index
    }
  }

  /// ", 2024", " 2024", "-74", " 90"; two digits need a day before and nothing to count behind.
  private static func yearBehindDate(
    _ text: TimeText, at index: Int, isJoined: Bool
  ) -> (value: Int, end: Int)? {
    var place = text.skippingComma(index)
    if isJoined, text.isMark(place, "/") || text.isMark(place, "-") { place += 1 }
    if let year = text.year(at: place) {
      return (1800...2100).contains(year.value) ? year : nil
    }
    guard place == index || isJoined, let year = text.year(at: place, isShortAllowed: true),
      text[year.end] == .other || !text.isMark(year.end, ":"), !isCount(text, year.end)
    else { return nil }
    if case .meridiem = text[year.end] { return nil }
    return year
  }

  /// "May 3 people" never is a date; nor is the hour in "May 5:30".
  private static func isCount(_ text: TimeText, _ index: Int) -> Bool {
    if text.isMark(index, "%") { return true }
    if text.isMark(index, ":"), text.isJoined(index), text.isJoined(index + 1) { return true }
    guard let token = text.token(index), token.isWord, text[index] == .other else { return false }
    return countedNouns.contains(token.word)
  }

  private static func isSupported(
    _ text: TimeText, _ index: Int, _ evidence: TimeWord.Evidence
  ) -> Bool {
    // "Black September", "the June Fourth …".
    if let previous = text.token(index - 1), colours.contains(previous.word) { return false }
    switch text[index - 1] {
    case .glue(.in), .glue(.since), .glue(.until), .glue(.from), .glue(.by), .glue(.during),
      .glue(.through), .glue(.between), .edge, .glue(.of):
      return text.isWithoutCapitals || text.token(index)?.isCapitalized == true
    case .month, .glue(.to), .glue(.and), .glue(.or), .mark(UInt8(ascii: "-")):
      return evidence == .strong || beginsBefore(text, index)
    default: return evidence == .strong && !isName(text, index)
    }
  }

  /// True when a month stands two words back: "between March and May".
  private static func beginsBefore(_ text: TimeText, _ index: Int) -> Bool {
    if case .month = text[index - 1] { return true }
    if case .month = text[index - 2] { return true }
    return false
  }

  /// "April Jones", "August Wilson": a capital follows and no preposition stands before.
  private static func isName(_ text: TimeText, _ index: Int) -> Bool {
    guard !text.document.isUpperCase, let next = text.token(index + 1) else { return false }
    return next.isWord && next.isCapitalized && text[index + 1] == .other
  }

  private static func rule(_ date: PartialDate) -> String {
    date.year == nil ? "date.month-day" : "date.full"
  }

  private static let colours: WordSet = ["black", "red", "bloody", "white"]
  private static let countedNouns: WordSet = [
    "people", "persons", "civilians", "soldiers", "police", "policemen", "militants", "rebels",
    "percent", "million", "billion", "dead", "others", "men", "women", "children",
  ]
}
