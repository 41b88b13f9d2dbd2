/// Parts of a longer time: "early March", "late last week", "the end of the year", "mid-2024".
enum EdgePattern {
  static func match(_ text: TimeText, at index: Int) -> TimeMatch? {
    let start = text.skippingThe(index)
    guard case .edge(let edge) = text[start] else { return nil }
    var place = text.skippingHyphen(start + 1)
    if text.isGlue(place, .of) || text.isGlue(place, .in) {
      guard edge != .early, edge != .late else { return nil }
      place += 1
      if let unit = presentUnit(text, at: place) { return edged(edge, unit) }
    } else if edge == .end || edge == .beginning {
      return nil
    }
    guard let whole = TimeGrammar.calendar(text, at: place) else { return nil }
    return edged(edge, whole)
  }

  private static func edged(_ edge: Edge, _ whole: TimeMatch) -> TimeMatch? {
    switch whole.meaning {
    // "early Tuesday": the part of a day says nothing of the date.
    case .date, .weekday, .weekdayInWeek, .relativeDay, .narrativeDay:
      return TimeMatch(whole.end, whole.meaning, whole.rule)
    case .duration, .set, .reference, .range, .clock, .window: return nil
    default: return TimeMatch(whole.end, .edge(edge, whole.meaning), "date.part")
    }
  }

  /// "the end of the month": the unit of the publication.
  private static func presentUnit(_ text: TimeText, at index: Int) -> TimeMatch? {
    guard case .unit(let unit) = text[text.skippingThe(index)], !unit.isShorterThanDay,
      unit != .day
    else { return nil }
    return TimeMatch(text.skippingThe(index) + 1, .unit(unit, offset: 0), "date.unit")
  }
}
