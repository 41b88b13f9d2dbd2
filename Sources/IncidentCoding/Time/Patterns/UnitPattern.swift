/// Weeks, months and years that are pointed at: "last week", "this year", "the following day".
enum UnitPattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    if text.isGlue(index, .earlier) { return earlier(text, at: index) }
    let place = text.skippingThe(index)
    guard case .deixis(let first) = text[place] else { return nil }
    var deixis = first
    var next = place + 1
    // "this past weekend", "this coming week".
    if first == .this, case .deixis(let second) = text[next] {
      deixis = second == .past ? .last : .next
      next += 1
    }
    if text[next] == .weekend { return weekend(deixis, end: next + 1) }
    if case .unit(let unit) = text[next] {
      let isDefinite = place > index
      return single(text, deixis, unit, isDefinite: isDefinite, end: next + 1)
    }
    return window(text, deixis, at: next)
  }

  /// "earlier in the week": the one that is not over yet.
  private static func earlier(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard text.isGlue(index + 1, .in), text.isGlue(index + 2, .the),
      case .unit(let unit) = text[index + 3], !unit.isShorterThanDay, unit != .day,
      !isPlural(text, index + 3)
    else { return nil }
    return TimeMatch(index + 4, .unit(unit, offset: 0), "date.earlier-unit")
  }

  private static func weekend(_ deixis: Deixis, end: Int) -> TimeMatch {
    let offset = deixis.offset ?? (deixis == .following ? 1 : 0)
    return TimeMatch(end, .weekend(offset: offset), "date.weekend")
  }

  private static func single(
    _ text: TimeText, _ deixis: Deixis, _ unit: TimeUnit, isDefinite: Bool, end: Int
  ) -> TimeMatch? {
    if isPlural(text, end - 1) { return plural(deixis, unit, end) }
    if unit.isShorterThanDay {
      guard deixis == .last || deixis == .past else { return nil }
      return TimeMatch(end, .window(.exact(1), unit, isPast: true), "duration.window")
    }
    if unit == .day { return day(deixis, isDefinite: isDefinite, end) }
    if deixis == .past || deixis == .last && isDefinite && unit != .century {
      return TimeMatch(end, .window(.exact(1), unit, isPast: true), "duration.window")
    }
    if deixis == .next && isDefinite || deixis == .previous || deixis.offset == nil {
      let offset = deixis.narrativeOffset ?? 0
      return TimeMatch(end, .narrativeUnit(unit, offset: offset), "date.narrative-unit")
    }
    return deixis.offset.map { TimeMatch(end, .unit(unit, offset: $0), "date.unit") }
  }

  private static func day(_ deixis: Deixis, isDefinite: Bool, _ end: Int) -> TimeMatch? {
    switch deixis {
    case .that, .same, .following, .previous, .next:
      guard let offset = deixis.narrativeOffset else { return nil }
      return TimeMatch(end, .narrativeDay(offset), "date.narrative-day")
    case .past,
      .last where isDefinite:
      return TimeMatch(end, .window(.exact(1), .day, isPast: true), "duration.window")
    default: return nil
    }
  }

  private static func plural(_ deixis: Deixis, _ unit: TimeUnit, _ end: Int) -> TimeMatch? {
    switch deixis {
    case .coming, .following:
      return TimeMatch(end, .reference(.future), "reference.future")
    case .past, .last, .previous:
      return TimeMatch(end, .reference(.past), "reference.past")
    default: return nil
    }
  }

  /// "the past three days", "the next few weeks", "the last 48 hours".
  private static func window(_ text: TimeText, _ deixis: Deixis, at index: Int) -> TimeMatch? {
    guard let amount = text.amount(at: index), !text.isGlue(index, .a),
      case .unit(let unit) = text[text.skippingHyphen(amount.end)]
    else { return nil }
    let end = text.skippingHyphen(amount.end) + 1
    switch deixis {
    case .last, .past, .previous:
      if amount.amount == .vague, unit == .day {
        return TimeMatch(end, .recent(value: "PXD"), "duration.past-few-days")
      }
      return TimeMatch(end, .window(amount.amount, unit, isPast: true), "duration.window")
    case .next, .coming, .following:
      return TimeMatch(end, .window(amount.amount, unit, isPast: false), "duration.window")
    default: return nil
    }
  }

  static func isPlural(_ text: TimeText, _ index: Int) -> Bool {
    guard let token = text.token(index) else { return false }
    return text.document.token(token, hasSuffix: "s")
  }
}
