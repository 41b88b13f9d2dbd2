internal import IngestKit

/// Judges from the words around a name whether it is a place.
struct PlaceNameContext {
  enum Reading {
    case place(PlaceCandidate.Cue)
    /// A part of a longer name that is not a place itself.
    case embedded
    case person
    case word
  }

  let document: Document
  let tokens: [Token]
  let range: Range<Int>
  /// A headline, where capitals tell names from words no more than in an upper-case text.
  let isTitleCase: Bool
  let smallWords: SmallWords

  init(document: Document, sentence: Sentence, smallWords: SmallWords) {
    self.document = document
    self.smallWords = smallWords
    tokens = document.tokens
    range = sentence.tokens
    isTitleCase = document.isUpperCase || Self.isTitleCase(document.tokens[sentence.tokens])
  }

  func reading(of name: Range<Int>, as place: PlaceName, behind previous: PlaceName?) -> Reading {
    if place.isDemonym { return .place(.none) }
    if place.isArea, isAbbreviation(name) {
      let isBehindTown = previous != nil || isComma(name.lowerBound - 1)
      return isBehindTown || isOpening(name.lowerBound - 1) ? .place(.place) : .word
    }
    if isInitialAlone(name) { return .word }
    if previous == nil, isEndOfLongerName(name) || isNewspaper(name) { return .embedded }
    if isSideOfTown(name) || isCrossing(name) || isHyphenated(name, place) { return .word }
    if place.isSingleWord, !isPlausible(name, place) { return .word }
    if previous != nil, place.isSingleWord, !place.isCountry, !place.isArea { return .word }
    if isPerson(name, place, behind: previous) { return .person }
    if isStreet(name, place) || isMedium(name, place) { return .word }
    if place.isWater, isInstitution(name.upperBound) { return .word }
    if isBehindUnknownName(name, place, behind: previous) { return .person }
    if isBeforeUnknownName(name, place) { return .embedded }
    return .place(cue(of: name, place))
  }

  /// Fills in what the words around the name say of it.
  func describe(_ candidate: inout PlaceCandidate) {
    let name = candidate.tokens
    candidate.kind = kind(of: name)
    candidate.isPart = isDirection(name.lowerBound - 1) || isCompassInitial(name.lowerBound - 1)
    candidate.isNear = isNear(name.lowerBound) || isBetween(name)
    candidate.isDateline = isDateline(name)
    candidate.hasPolice = hasPolice(name)
    candidate.isQuarter = isQuarter(name)
    candidate.isOfBuilding = candidate.kind == .any && isOfBuilding(name)
    if candidate.isDateline || candidate.kind != .any, !candidate.isQuarter {
      candidate.cue = .place
    }
  }

  /// The capitalised words that the name stands among.
  func capitalizedRun(around name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    var end = name.upperBound
    while start > range.lowerBound, isName(start - 1) { start -= 1 }
    while end < range.upperBound, isName(end) { end += 1 }
    return start..<end
  }

  func cue(of name: Range<Int>, _ place: PlaceName) -> PlaceCandidate.Cue {
    if place.isCurated || hasPlaceCue(name) || hasPolice(name) { return .place }
    if word(name.lowerBound - 1).map(PlaceWords.directional.contains) ?? false { return .none }
    if isBesideSpeech(name) || isTitleCase { return .doubtful }
    return isFirst(name) ? .doubtful : .none
  }

  /// "Mosul police", "Mosul Police Department": towns have police, persons and firms have not.
  func hasPolice(_ name: Range<Int>) -> Bool { word(name.upperBound) == "police" }

  func hasPlaceCue(_ name: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    while isDirection(before) || word(before) == "the" { before -= 1 }
    guard let lead = word(before) else { return false }
    if PlaceWords.locative.contains(lead) { return true }
    if PlaceWords.directional.contains(lead), before < name.lowerBound - 1 { return true }
    guard lead == "of", let noun = word(before - 1) else { return false }
    // "the southeast side of X"
    return PlaceWords.beforeOf.contains(noun) || noun == "side" && isDirection(before - 2)
  }

  /// "ANN SANTIAGO SMITH", "ANN SANTIAGO Y SMITH": among capitals a given name before it tells.
  func isSurname(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    guard document.isUpperCase, !place.isCountry else { return false }
    let middle = name.lowerBound - (word(name.lowerBound - 1) == "y" ? 2 : 1)
    guard let given = word(middle - 1), let surname = word(middle), GivenNames.contains(given),
      word(middle - 2) != "san", word(middle - 2) != "el"
    else { return false }
    return !PlaceWords.common.contains(surname) && !PlaceWords.locative.contains(surname)
  }

  private static func isTitleCase(_ sentence: ArraySlice<Token>) -> Bool {
    var words = 0
    var capitals = 0
    for token in sentence where token.isWord {
      words += 1
      if token.isCapitalized { capitals += 1 }
    }
    return words > 3 && capitals * 10 >= words * 7
  }
}
