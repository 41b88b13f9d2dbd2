/// Lengths of time: "two days", "a 12-hour", "several weeks", "half an hour".
enum DurationPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    if let match = counted(text, at: index) { return match }
    return bare(text, at: index)
  }

  private static func counted(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard let amount = text.amount(at: index) else { return nil }
    let place = text.skippingHyphen(amount.end)
    // "the 1988 quarter" counts no quarters.
    if place == index + 1, let year = text.year(at: index), (1800...2100).contains(year.value),
      text[place] == .unit(.quarter)
    {
      return nil
    }
    guard case .unit(let unit) = text[place], !isRate(text, index, unit), !isAge(text, place + 1)
    else { return nil }
    return TimeMatch(place + 1, .duration(amount.amount, unit), "duration")
  }

  /// "years", "weeks": a plural without a number, where a preposition asks for it.
  private static func bare(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .unit(let unit) = text[index], UnitPattern.isPlural(text, index) else { return nil }
    switch text[index - 1] {
    case .glue(.for), .glue(.in), .glue(.within), .glue(.after), .glue(.of), .glue(.over):
      return TimeMatch(index + 1, .duration(.vague, unit), "duration.vague")
    default: return nil
    }
  }

  /// "a day", "a year" as in "twice a day" is a rate, and no length.
  private static func isRate(_ text: TimeText, _ index: Int, _ unit: TimeUnit) -> Bool {
    guard text.isGlue(index, .a), let previous = text.token(index - 1) else { return false }
    if previous.isNumber { return true }
    return rates.contains(previous.word)
  }

  /// "a 12-year-old", "six years old": an age is no time of the narrative.
  private static func isAge(_ text: TimeText, _ index: Int) -> Bool {
    text.isGlue(text.skippingHyphen(index), .old)
  }

  private static let rates: WordSet = ["once", "twice", "times", "percent", "time", "million"]
}
