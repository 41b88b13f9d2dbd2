/// Days told from the day of the report: "yesterday", "the day after tomorrow".
enum RelativeDayPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    if case .relativeDay(let offset) = text[index] {
      return TimeMatch(index + 1, .relativeDay(offset), "date.relative-day")
    }
    let place = text.skippingThe(index)
    guard text[place] == .unit(.day), case .relativeDay(let offset) = text[place + 2] else {
      return nil
    }
    switch text[place + 1] {
    case .glue(.before):
      return TimeMatch(place + 3, .relativeDay(offset - 1), "date.relative-day")
    case .glue(.after):
      return TimeMatch(place + 3, .relativeDay(offset + 1), "date.relative-day")
    default: return nil
    }
  }
}
