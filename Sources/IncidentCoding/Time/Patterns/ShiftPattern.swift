/// Times told by their distance: "two days ago", "a week before Christmas", "the day after".
enum ShiftPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    if let match = definite(text, at: index) ?? ahead(text, at: index) { return match }
    guard let amount = text.amount(at: index) else { return nil }
    let place = text.skippingHyphen(amount.end)
    if case .weekday(let weekday, _) = text[place] {
      return weekdays(text, amount.amount, weekday, at: place + 1)
    }
    guard case .unit(let unit) = text[place] else { return nil }
    return shift(text, amount.amount, unit, at: behindOrSo(text, place + 1))
  }

  /// "the day before", "the week after the election": one unit without a number.
  private static func definite(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.isGlue(index, .the) || index == 0,
      case .unit(let unit) = text[text.skippingThe(index)],
      !unit.isShorterThanDay
    else { return nil }
    let place = text.skippingThe(index) + 1
    guard text.isGlue(place, .before) || text.isGlue(place, .after) else { return nil }
    return shift(text, .exact(1), unit, at: place)
  }

  /// "in two weeks", where the text looks ahead or says nothing else.
  private static func ahead(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.isGlue(index, .in), let amount = text.amount(at: index + 1),
      case .unit(let unit) = text[amount.end], !text.isGlue(amount.end + 1, .of),
      !text.isGlue(amount.end + 1, .and)
    else { return nil }
    let end = amount.end + 1
    let looksAhead = Tense.near(index..<end, in: text.document) == .future || end == text.count
    guard looksAhead else { return nil }
    let meaning = Meaning.shifted(amount.amount, unit, isPast: false, from: .publication)
    return TimeMatch(end, meaning, "date.from-now")
  }

  private static func shift(
    _ text: TimeText, _ amount: Amount, _ unit: TimeUnit, at index: Int
  ) -> TimeMatch? {
    func match(_ end: Int, isPast: Bool, _ origin: Meaning.Origin, _ rule: String) -> TimeMatch {
      TimeMatch(end, .shifted(amount, unit, isPast: isPast, from: origin), rule)
    }
    switch text[index] {
    case .glue(.ago): return match(index + 1, isPast: true, .publication, "date.ago")
    case .glue(.hence): return match(index + 1, isPast: false, .publication, "date.from-now")
    case .glue(.earlier): return match(index + 1, isPast: true, .narrative, "date.earlier")
    case .glue(.later): return match(index + 1, isPast: false, .narrative, "date.later")
    case .glue(.from):
      guard let origin = TimeGrammar.calendar(text, at: index + 1),
        case .relativeDay = origin.meaning
      else { return fromNow(text, amount, unit, at: index + 1) }
      return match(origin.end, isPast: false, .meaning(origin.meaning), "date.from-now")
    case .glue(.before), .glue(.after):
      let isPast = text.isGlue(index, .before)
      if let origin = TimeGrammar.calendar(text, at: index + 1) {
        return match(origin.end, isPast: isPast, .meaning(origin.meaning), "date.distance")
      }
      // "the day before the attack" is told from a day that only the reader knows.
      guard amount == .exact(1), isEndOfPhrase(text, index + 1) else { return nil }
      return match(index + 1, isPast: isPast, .narrative, "date.narrative-distance")
    default: return nil
    }
  }

  private static func fromNow(
    _ text: TimeText, _ amount: Amount, _ unit: TimeUnit, at index: Int
  ) -> TimeMatch? {
    let place = text.token(index)?.word == right ? index + 1 : index
    guard text.isGlue(place, .now) else { return nil }
    let meaning = Meaning.shifted(amount, unit, isPast: false, from: .publication)
    return TimeMatch(place + 1, meaning, "date.from-now")
  }

  /// "two Thursdays ago", "three Fridays from now".
  private static func weekdays(
    _ text: TimeText, _ amount: Amount, _ weekday: Int, at index: Int
  ) -> TimeMatch? {
    guard let count = amount.count, count > 0 else { return nil }
    if text.isGlue(index, .ago) || text.token(index)?.word == back {
      let origin = Meaning.Origin.meaning(.weekday(weekday, .last))
      return TimeMatch(
        index + 1, .shifted(.exact(count - 1), .week, isPast: true, from: origin), "date.ago")
    }
    let place = text.isGlue(index, .from) ? index + 1 : index
    guard place > index, text.isGlue(place, .now) else { return nil }
    let origin = Meaning.Origin.meaning(.weekday(weekday, .next))
    return TimeMatch(
      place + 1, .shifted(.exact(count - 1), .week, isPast: false, from: origin), "date.from-now")
  }

  private static func behindOrSo(_ text: TimeText, _ index: Int) -> Int {
    text.isGlue(index, .or) && text.token(index + 1)?.word == so ? index + 2 : index
  }

  private static func isEndOfPhrase(_ text: TimeText, _ index: Int) -> Bool {
    guard let token = text.token(index) else { return true }
    switch text[index] {
    case .glue(.in), .glue(.at), .glue(.on), .glue(.and), .glue(.by): return true
    default: return token.isPunctuation
    }
  }

  private static var right: Word { "right" }
  private static var back: Word { "back" }
  private static var so: Word { "so" }
}
