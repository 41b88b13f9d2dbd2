/// Repeated times: "every Monday", "each year", "daily".
enum SetPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    if case .frequency(let unit) = text[index] {
      return TimeMatch(index + 1, .set(value: unit.duration(1)), "set.frequency")
    }
    if text.isGlue(index, .every) { return every(text, at: index + 1) }
    return plural(text, at: index)
  }

  private static func every(_ text: TimeText, at index: Int) -> TimeMatch? {
    switch text[index] {
    case .unit(let unit):
      return TimeMatch(index + 1, .set(value: unit.duration(1)), "set.every")
    case .weekday(let weekday, _):
      let part = partOfDay(text, index + 1)
      return TimeMatch(part.end, .set(value: "XXXX-WXX-\(weekday)\(part.value)"), "set.every")
    case .month(let month, _):
      return TimeMatch(
        index + 1, .set(value: "XXXX-\(month < 10 ? "0" : "")\(month)"), "set.every")
    case .partOfDay(let part):
      return TimeMatch(index + 1, .set(value: "XXXX-XX-XXT\(part.rawValue)"), "set.every")
    case .season(let season):
      return TimeMatch(index + 1, .set(value: "XXXX-\(season.rawValue)"), "set.every")
    default: return counted(text, at: index)
    }
  }

  /// "every two weeks".
  private static func counted(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard let number = text.integer(at: index), case .unit(let unit) = text[number.end] else {
      return nil
    }
    return TimeMatch(number.end + 1, .set(value: unit.duration(number.value)), "set.every")
  }

  /// "on Mondays", "Tuesday nights".
  private static func plural(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .weekday(let weekday, _) = text[index] else { return nil }
    let part = partOfDay(text, index + 1)
    guard UnitPattern.isPlural(text, part.end - 1) else { return nil }
    return TimeMatch(part.end, .set(value: "XXXX-WXX-\(weekday)\(part.value)"), "set.plural")
  }

  private static func partOfDay(_ text: TimeText, _ index: Int) -> (value: String, end: Int) {
    guard case .partOfDay(let part) = text[index] else { return ("", index) }
    return ("T\(part.rawValue)", index + 1)
  }
}
