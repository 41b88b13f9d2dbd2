/// "the weekend" and "over the weekend", the one before the report.
enum WeekendPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.isGlue(index, .the), text[index + 1] == .weekend else { return nil }
    return TimeMatch(index + 2, .weekend(offset: -1), "date.weekend")
  }
}
