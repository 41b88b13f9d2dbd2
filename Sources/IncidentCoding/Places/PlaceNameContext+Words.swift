// Names that are also words of the language.
extension PlaceNameContext {
  /// Words that are places only where a preposition says so: "in Reading".
  func isPlausible(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    let token = tokens[name.lowerBound]
    if token.isDotted { return place.isCountry || place.isArea }
    if place.isCountry && token.isAllCaps { return true }
    if PlaceWords.calendar.contains(token.word) { return false }
    if token.isAllCaps, PlaceWords.timeZones.contains(token.word) { return false }
    let before = name.lowerBound - 1
    if isCallSign(name) || isNumberedRoad(name) { return false }
    // "BOV" among words in small letters; the "state news agency SANA".
    if isAcronym(name), !place.isWellKnown(above: 500_000) || word(before) == "agency" {
      return false
    }
    let hasPreposition =
      word(before).map(PlaceWords.locative.contains) ?? false
      || word(before) == "of" && isAreaNoun(before - 1)
    if isCommonWord(name) {
      let isTown = place.isWellKnown(above: 20_000) || isComma(name.upperBound)
      return hasPreposition && !(word(before).map(PlaceWords.adjectives.contains) ?? false)
        && isTown
        && !isFirst(name) && !isName(name.upperBound) && !document.isUpperCase
    }
    guard GivenNames.contains(token.word), !hasPreposition, !hasPlaceCue(name), !hasPolice(name),
      !isDateline(name)
    else { return true }
    return place.isWellKnown(above: 300_000) || isComma(name.upperBound)
  }

  /// "SPRINGFIELD (WAVE) -": the station that reports.
  private func isCallSign(_ name: Range<Int>) -> Bool {
    let token = tokens[name.lowerBound]
    return token.isAllCaps && token.bytes.count <= 5 && isOpening(name.lowerBound - 1)
      && range.contains(name.upperBound) && tokens[name.upperBound].word == .mark(")")
  }

  /// "north of Interstate 70"
  private func isNumberedRoad(_ name: Range<Int>) -> Bool {
    range.contains(name.upperBound) && tokens[name.upperBound].isNumber
      && Self.roads.contains(tokens[name.lowerBound].word)
  }

  private static let roads: WordSet = ["interstate", "route", "highway", "exit"]

  func isAcronym(_ name: Range<Int>) -> Bool {
    let token = tokens[name.lowerBound]
    return token.isAllCaps && token.bytes.count <= 4 && !isTitleCase && !isDateline(name)
  }

  /// "Fla.", "TX": of areas, and only behind a town.
  func isAbbreviation(_ name: Range<Int>) -> Bool {
    let last = tokens[name.upperBound - 1]
    if last.word == Self.stop { return name.count == 2 }
    return name.count == 1 && last.isAllCaps && (last.bytes.count == 2 || last.isDotted)
  }

  func isCommonWord(_ name: Range<Int>) -> Bool {
    let word = tokens[name.lowerBound].word
    if PlaceWords.common.contains(word) { return true }
    guard isFirst(name) || isTitleCase, !document.isUpperCase else { return false }
    return smallWords.contains(word)
  }
}
