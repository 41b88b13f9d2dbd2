/// Words that name no calendar time: "now", "recently", "the past".
enum ReferencePattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    switch text[index] {
    case .glue(.now): return TimeMatch(index + 1, .reference(.present), "reference.present")
    case .reference(.future): return nil
    case .reference(let reference): return word(text, reference, at: index)
    case .deixis(.current): return TimeMatch(index + 1, .reference(.present), "reference.present")
    default: break
    }
    if let token = text.token(index), token.word == right, text.isGlue(index + 1, .now) {
      return TimeMatch(index + 2, .reference(.present), "reference.present")
    }
    guard text.isGlue(index, .the) else { return nil }
    switch text[index + 1] {
    case .reference(.future):
      return TimeMatch(index + 2, .reference(.future), "reference.future")
    case .deixis(.past) where text.token(index + 2)?.isPunctuation ?? true:
      return TimeMatch(index + 2, .reference(.past), "reference.past")
    case .reference(.past):
      guard let match = word(text, .past, at: index + 1), match.end > index + 2 else { return nil }
      return match
    default: return nil
    }
  }

  private static func word(
    _ text: TimeText, _ reference: TimeReference, at index: Int
  ) -> TimeMatch? {
    guard reference == .past, let token = text.token(index) else {
      return TimeMatch(index + 1, .reference(reference), "reference.\(name(reference))")
    }
    guard token.word == recently || token.word == recent || token.word == lately else {
      return TimeMatch(index + 1, .reference(.past), "reference.past")
    }
    // "recent weeks": longer than the three days of "recently".
    if token.word == recent, case .unit(let unit) = text[index + 1] {
      let meaning = unit == .day ? Meaning.recent(value: "PXD") : .duration(.vague, unit)
      return TimeMatch(index + 2, meaning, "duration.recent")
    }
    return TimeMatch(index + 1, .recent(value: TimeReference.past.rawValue), "date.recently")
  }

  private static func name(_ reference: TimeReference) -> String {
    switch reference {
    case .past: "past"
    case .present: "present"
    case .future: "future"
    }
  }

  private static var right: Word { "right" }
  private static var recently: Word { "recently" }
  private static var recent: Word { "recent" }
  private static var lately: Word { "lately" }
}
