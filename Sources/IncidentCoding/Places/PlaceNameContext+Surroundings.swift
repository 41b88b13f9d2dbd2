// Words that put an event beside a place rather than in it.
extension PlaceNameContext {
  /// "near X", "on the outskirts of X", "17 km north of X".
  func isNear(_ start: Int) -> Bool {
    var index = start - 1
    while isDirection(index) || word(index) == "the" { index -= 1 }
    guard let lead = word(index) else { return false }
    if PlaceWords.nearness.contains(lead) { return true }
    // "17 km from"
    guard lead == "of" || lead == "from" || lead == "to" else { return false }
    if let noun = word(index - 1) {
      if PlaceWords.nearness.contains(noun) || PlaceWords.distanceUnits.contains(noun) {
        return true
      }
      // "north of X", but not "the north of Iraq", which is a part of it.
      return PlaceWords.directions.contains(noun) && word(index - 2) != "the"
    }
    return false
  }

  /// "on the road between X and Y", not "clashes between X and Y".
  func isBetween(_ name: Range<Int>) -> Bool {
    var index = name.lowerBound - 1
    var steps = 0
    while let current = word(index), current != "between", steps < Self.betweenReach {
      index -= 1
      steps += 1
    }
    guard word(index) == "between", let lead = word(index - 1), Self.ways.contains(lead) else {
      return false
    }
    // The first name has the other behind it, the second the first before it.
    let join = steps == 0 ? name.upperBound : name.lowerBound - 1
    return word(join) == "and"
  }

  /// How many words the first of the two names may have, with "and".
  private static let betweenReach = 5
  private static let ways: WordSet = [
    "road", "roads", "highway", "route", "way", "halfway", "midway", "stretch", "line", "border",
    "area", "areas", "somewhere", "located", "lies", "point", "pass", "checkpoint", "railway",
    "section", "corridor",
  ]
}
