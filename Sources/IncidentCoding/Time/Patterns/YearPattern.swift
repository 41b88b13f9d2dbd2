/// Bare years, decades and centuries: "in 2003", "the 1990s", "the 20th century".
enum YearPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    let place = text.skippingThe(index)
    return decade(text, at: place) ?? century(text, at: place) ?? fiscal(text, at: place)
      ?? year(text, at: index)
  }

  /// "next year", "of last year", ", 2024": the year that follows a month, a season or a holiday.
  static func reference(_ text: TimeText, at index: Int) -> (year: YearReference, end: Int)? {
    let start = text.isGlue(index, .of) || text.isGlue(index, .in) ? index + 1 : index
    if case .deixis(let deixis) = text[start], text[start + 1] == .unit(.year),
      let offset = deixis.offset
    {
      return (.offset(offset), start + 2)
    }
    guard let year = text.year(at: text.skippingComma(start)), isPlausible(year.value) else {
      return nil
    }
    return (.year(year.value), year.end)
  }

  private static func decade(_ text: TimeText, at index: Int) -> TimeMatch? {
    var number = index
    if text.isMark(index, "'"), text.isJoined(index + 1) { number += 1 }
    guard case .number(let value) = text[number], value % 10 == 0, isPluralEnding(text, number + 1)
    else { return nil }
    switch text.token(number)?.bytes.count {
    case 4 where (1500...2090).contains(value):
      return TimeMatch(number + 2, .decade(firstYear: value), "date.decade")
    case 2 where number > index:
      return TimeMatch(number + 2, .decade(firstYear: 1900 + value), "date.decade")
    default: return nil
    }
  }

  private static func isPluralEnding(_ text: TimeText, _ index: Int) -> Bool {
    guard let token = text.token(index), text.isJoined(index) else { return false }
    return token.kind == .clitic || token.word == pluralEnding
  }

  private static func century(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .ordinal(let number) = text[index], (10...21).contains(number),
      text[text.skippingHyphen(index + 1)] == .unit(.century)
    else { return nil }
    return TimeMatch(text.skippingHyphen(index + 1) + 1, .century(number), "date.century")
  }

  /// "fiscal 1989", "the year 2000".
  private static func fiscal(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard isFiscal(text, index) || text[index] == .unit(.year),
      let year = text.year(at: index + 1), isPlausible(year.value)
    else { return nil }
    return TimeMatch(year.end, .year(.year(year.value)), "date.year")
  }

  private static func isFiscal(_ text: TimeText, _ index: Int) -> Bool {
    text.token(index)?.word == fiscalWord
  }

  private static func year(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard let year = text.year(at: index), isPlausible(year.value),
      isSupported(text, index, year.end)
    else { return nil }
    // "2014 AD".
    let isAnno = text[year.end] == .glue(.anno) && text.token(year.end)?.isAllCaps == true
    return TimeMatch(isAnno ? year.end + 1 : year.end, .year(.year(year.value)), "date.year")
  }

  private static func isPlausible(_ year: Int) -> Bool { (1800...2100).contains(year) }

  /// A number of four digits is a year when nothing beside it makes it a quantity.
  private static func isSupported(_ text: TimeText, _ index: Int, _ end: Int) -> Bool {
    if text.isMark(index, "'") || isName(text, index, end) { return false }
    switch text[index - 1] {
    case .mark(UInt8(ascii: "$")), .mark(UInt8(ascii: "#")), .mark(UInt8(ascii: ":")),
      .mark(UInt8(ascii: "+")), .mark(UInt8(ascii: "*")), .approximation, .glue(.than), .glue(.at),
      .glue(.least), .number:
      return false
    case .glue(.in), .glue(.since), .glue(.during), .edge:
      return !isCounted(text, end) || text.token(index - 1)?.isFirstOfSentence == true
    default: break
    }
    if case .unit = text[text.skippingHyphen(end)] { return text[end] == .unit(.quarter) }
    switch text[end] {
    case .mark(UInt8(ascii: "%")), .timeZone, .meridiem: return false
    default: return !isCounted(text, end)
    }
  }

  /// "Highway 2009", "the 1900 block of Main Street", "a 2009 Ford": the number names a thing.
  private static func isName(_ text: TimeText, _ index: Int, _ end: Int) -> Bool {
    if text.token(end)?.word == block || isHouse(text, index, end) { return true }
    if ModelYear.stands(before: end, in: text) { return true }
    return text.token(index - 1).map { numberedThings.contains($0.word) } ?? false
  }

  /// "1802 Elm St.", "1802 N. Elm St.": a number before the name of a street.
  private static func isHouse(_ text: TimeText, _ index: Int, _ end: Int) -> Bool {
    switch text[index - 1] {
    case .glue(.in), .glue(.since), .glue(.during): return false
    default: break
    }
    // "the 2011 Tahrir Square protests"
    if text.token(index - 1)?.word == article { return false }
    for index in end..<end + 4 {
      guard let token = text.token(index), !token.isFirstOfSentence,
        token.isCapitalized || token.word == stop && index > end
      else { return false }
      if index > end, PlaceWords.streets.contains(token.word) { return true }
    }
    return false
  }

  /// True when a plural noun follows: "2000 people", "1900 rockets".
  private static func isCounted(_ text: TimeText, _ index: Int) -> Bool {
    guard let token = text.token(index), token.isWord, text[index] == .other,
      text.document.isUpperCase || !token.isCapitalized
    else { return false }
    return countedNouns.contains(token.word)
      || (text.document.token(token, hasSuffix: "s") && token.bytes.count > 3
        && !verbs.contains(token.word))
  }

  private static var stop: Word { .mark(".") }
  private static var block: Word { "block" }
  private static var article: Word { "the" }
  private static let numberedThings: WordSet = [
    "highway", "route", "road", "market", "flight", "room", "building", "unit", "section",
    "article", "resolution", "channel", "interstate", "no", "number", "page", "law", "act",
  ]
  private static var pluralEnding: Word { "s" }
  private static var fiscalWord: Word { "fiscal" }
  private static let countedNouns: WordSet = [
    "people", "men", "women", "children", "km", "kg", "metres", "percent", "feet",
  ]
  private static let verbs: WordSet = ["was", "has", "his", "its", "this", "as", "is", "us"]
}
