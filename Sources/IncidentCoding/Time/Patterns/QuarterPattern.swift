/// Quarters, halves and seasons of a year.
enum QuarterPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    let place = text.skippingThe(index)
    return quarter(text, at: place) ?? lastHalf(text, at: place)
      ?? namedQuarter(text, at: index) ?? season(text, at: index)
  }

  /// "third-quarter", "the second half of 2024", "next year's first quarter".
  private static func quarter(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .ordinal(let number) = text[index] else { return nil }
    let place = text.skippingHyphen(index + 1)
    let year = YearPattern.reference(text, at: place + 1)
    let end = year?.end ?? place + 1
    switch text[place] {
    case .unit(.quarter) where (1...4).contains(number):
      return TimeMatch(end, .quarter(number, year?.year ?? .unsaid), "date.quarter")
    case .glue(.half) where (1...2).contains(number) && year != nil:
      return TimeMatch(end, .half(number, year?.year ?? .unsaid), "date.half")
    default: return nil
    }
  }

  /// "the last half of 1989".
  private static func lastHalf(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text[index] == .deixis(.last), text.isGlue(index + 1, .half),
      let year = YearPattern.reference(text, at: index + 2)
    else { return nil }
    return TimeMatch(year.end, .half(2, year.year), "date.half")
  }

  /// "the quarter", "the latest quarter": the one that was named before.
  private static func namedQuarter(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.isGlue(index, .the) else { return nil }
    let place = text.token(index + 1)?.word == latest ? index + 2 : index + 1
    guard text[place] == .unit(.quarter), !UnitPattern.isPlural(text, place) else { return nil }
    return TimeMatch(place + 1, .namedQuarter, "date.named-quarter")
  }

  /// "last summer", "the summer of 2014", "this spring"; "fall" and "spring" are verbs, too.
  private static func season(_ text: TimeText, at index: Int) -> TimeMatch? {
    var place = index
    var reference = YearReference.unsaid
    if case .deixis(let deixis) = text[place] {
      reference = .nearest(deixis)
      place += 1
      if deixis == .this, case .deixis(let second) = text[place] {
        reference = .nearest(second)
        place += 1
      }
    } else {
      place = text.skippingThe(place)
    }
    guard case .season(let season) = text[place] else { return nil }
    if let year = YearPattern.reference(text, at: place + 1) {
      return TimeMatch(year.end, .season(season, year.year), "date.season")
    }
    guard place > index || isBehindIn(text, index), !isOffensive(text, place, reference) else {
      return nil
    }
    return TimeMatch(place + 1, .season(season, reference), "date.season")
  }

  private static var latest: Word { "latest" }

  private static func isBehindIn(_ text: TimeText, _ index: Int) -> Bool {
    switch text[index - 1] {
    case .glue(.in), .glue(.since), .edge, .glue(.until): true
    default: false
    }
  }

  /// "the fall of Saigon" is no autumn, nor is "the spring".
  private static func isOffensive(
    _ text: TimeText, _ index: Int, _ reference: YearReference
  ) -> Bool {
    guard reference == .unsaid, case .season(let season) = text[index] else { return false }
    return (season == .autumn || season == .spring)
      && (text.isGlue(index + 1, .of) || text.isGlue(index - 1, .the))
  }
}
