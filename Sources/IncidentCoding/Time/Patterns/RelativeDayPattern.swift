/// Days told from the day of the report: "yesterday", "the day after tomorrow".
enum RelativeDayPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    if case .relativeDay(let offset) = text[index] {
      if offset == 0, isOfOurTime(text, index) {
        return TimeMatch(index + 1, .reference(.present), "reference.present")
      }
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

  /// "today's youth", "today's markets": these days, not the day of the report.
  private static func isOfOurTime(_ text: TimeText, _ index: Int) -> Bool {
    guard text.token(index + 1)?.kind == .clitic, let noun = text.token(index + 2) else {
      return false
    }
    return lasting.contains(noun.word)
  }

  private static let lasting: WordSet = [
    "age", "audiences", "challenges", "children", "climate", "consumers", "consumer", "culture",
    "digital", "economic", "economy", "environment", "era", "farmers", "generation",
    "kids", "leaders", "market", "marketplace", "markets", "men", "modern", "parents", "politics",
    "problems", "realities", "reality", "society", "standards", "students", "technology",
    "teenagers", "teens", "times", "values", "warfare", "women", "workers", "world", "young",
    "youth", "youths",
  ]
}
