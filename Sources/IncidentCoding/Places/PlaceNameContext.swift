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

  private let document: Document
  private let tokens: [Token]
  private let range: Range<Int>
  /// A headline, where capitals tell names from words no more than in an upper-case text.
  private let isTitleCase: Bool

  init(document: Document, sentence: Sentence) {
    self.document = document
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
    if isSideOfTown(name) || isCrossing(name) || isHyphenated(name, place) { return .word }
    if place.isSingleWord, !isPlausible(name, place) { return .word }
    if previous != nil, place.isSingleWord, !place.isCountry, !place.isArea { return .word }
    if isPerson(name, place, behind: previous) { return .person }
    if isStreet(name) || place.isWater && isInstitution(name.upperBound) { return .word }
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
    if candidate.isDateline || candidate.kind != .any { candidate.cue = .place }
  }

  /// The capitalised words that the name stands among.
  func capitalizedRun(around name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    var end = name.upperBound
    while start > range.lowerBound, isName(start - 1) { start -= 1 }
    while end < range.upperBound, isName(end) { end += 1 }
    return start..<end
  }

  // MARK: What it is

  private func cue(of name: Range<Int>, _ place: PlaceName) -> PlaceCandidate.Cue {
    if place.isCurated || hasPlaceCue(name) { return .place }
    if word(name.lowerBound - 1).map(PlaceWords.directional.contains) ?? false { return .none }
    if isBesideSpeech(name) || isTitleCase { return .doubtful }
    return isFirst(name) ? .doubtful : .none
  }

  private func hasPlaceCue(_ name: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    while isDirection(before) || word(before) == "the" { before -= 1 }
    guard let lead = word(before) else { return false }
    if PlaceWords.locative.contains(lead) { return true }
    if PlaceWords.directional.contains(lead), before < name.lowerBound - 1 { return true }
    guard lead == "of", let noun = word(before - 1) else { return false }
    return PlaceWords.beforeOf.contains(noun)
  }

  private func isPerson(
    _ name: Range<Int>, _ place: PlaceName, behind previous: PlaceName?
  ) -> Bool {
    let before = name.lowerBound - 1
    if !place.isCountry, hasTitle(before: name) || hasTitle(before: fullName(endingWith: name)) {
      return true
    }
    if let lead = word(before), tokens[before].isCapitalized, previous == nil,
      GivenNames.contains(lead)
    {
      return true
    }
    guard place.isSingleWord, !isArticle(before) else { return false }
    if isSurname(name, place), previous == nil { return true }
    if isParticle(before), isName(before - 1) { return true }
    if isCompassInitial(before), place.isWellKnown(above: 50_000) { return false }
    if isInitial(before) || isInitial(name.upperBound) && hasName(name.upperBound + 2) {
      return true
    }
    if isFollowedByAge(name) { return true }
    guard GivenNames.contains(tokens[name.lowerBound].word), isName(name.upperBound) else {
      return false
    }
    return !PlaceWords.institutions.contains(tokens[name.upperBound].word)
  }

  /// "GUSTAVO ALVAREZ MARTINEZ", "ARTURO RIVERA Y DAMAS": among capitals a given name before it tells.
  private func isSurname(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    guard document.isUpperCase, !place.isCountry else { return false }
    let middle = name.lowerBound - (word(name.lowerBound - 1) == "y" ? 2 : 1)
    guard let given = word(middle - 1), let surname = word(middle), GivenNames.contains(given),
      word(middle - 2) != "san", word(middle - 2) != "el"
    else { return false }
    return !PlaceWords.common.contains(surname) && !PlaceWords.locative.contains(surname)
  }

  /// The unknown names before a name and itself: the "Mahamadou Sana" of "Minister Mahamadou Sana".
  private func fullName(endingWith name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    while isName(start - 1), !isPlainLead(start - 1) { start -= 1 }
    return start..<name.upperBound
  }

  /// "Gen. Austin", "President Lincoln".
  private func hasTitle(before name: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    if isStop(before), !tokens[before].hasSpaceBefore { before -= 1 }
    guard let lead = word(before), PlaceWords.titles.contains(lead) else { return false }
    return document.isUpperCase || tokens[before].isCapitalized
  }

  /// "Henry, 19, of …"
  private func isFollowedByAge(_ name: Range<Int>) -> Bool {
    let comma = name.upperBound
    guard comma + 2 < range.upperBound, isComma(comma), tokens[comma + 1].isNumber,
      (1...110).contains(tokens[comma + 1].value)
    else { return false }
    return isComma(comma + 2)
  }

  private func isBesideSpeech(_ name: Range<Int>) -> Bool {
    [name.lowerBound - 1, name.upperBound].contains {
      word($0).map(PlaceWords.speech.contains) ?? false
    }
  }

  /// "South Side", "the Northwest": a direction where it is spoken of, not the town of that name.
  private func isSideOfTown(_ name: Range<Int>) -> Bool {
    guard isDirection(name.lowerBound) else { return false }
    return name.dropFirst().allSatisfy { word($0) == "side" || isDirection($0) }
  }

  /// "the 300 block of South California", "the corner of Wilson and Robin", "Vermont and Manchester
  /// avenues".
  private func isCrossing(_ name: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    if isDirection(before) { before -= 1 }
    if word(before) == "of", let noun = word(before - 1), PlaceWords.crossings.contains(noun) {
      return true
    }
    let second = name.upperBound + 1
    return word(name.upperBound) == "and" && isName(second)
      && (word(second + 1).map(PlaceWords.streets.contains) ?? false)
  }

  /// "Belair-Edison": part of a name that is joined with a hyphen.
  private func isHyphenated(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    let hyphen = name.lowerBound - 1
    guard place.isSingleWord, !place.isWellKnown(above: 300_000), range.contains(hyphen),
      PhraseWords.isHyphen(tokens[hyphen]), !tokens[hyphen].hasSpaceBefore,
      !tokens[name.lowerBound].hasSpaceBefore, !document.isUpperCase
    else { return false }
    return isName(hyphen - 1) && tokens[hyphen - 1].bytes.count > 2
  }

  /// "S. Afghanistan"
  private func isCompassInitial(_ index: Int) -> Bool {
    guard isStop(index), let letter = word(index - 1) else { return false }
    return PlaceWords.compass.contains(letter) && !isName(index - 2)
  }

  /// The "Council" of "Atlantic Council".
  private func isInstitution(_ index: Int) -> Bool {
    isName(index) && PlaceWords.bodies.contains(tokens[index].word)
  }

  private func isStreet(_ name: Range<Int>) -> Bool {
    guard isName(name.upperBound), PlaceWords.streets.contains(tokens[name.upperBound].word) else {
      return false
    }
    // "in Tahrir Square" is a place that the gazetteer lacks, not the town of that name.
    return true
  }

  /// "Conor McGregor", "Goldman Sachs", "Sarbakaf Mohmand".
  private func isBehindUnknownName(
    _ name: Range<Int>, _ place: PlaceName, behind previous: PlaceName?
  ) -> Bool {
    guard !isTitleCase, place.isSingleWord, previous == nil,
      !place.isWellKnown(above: 1_000_000) || place.isRegion
    else { return false }
    let before = name.lowerBound - 1
    return isName(before) && !isPlainLead(before)
  }

  /// "Granville Moore", "Slidell Memorial": a small place's name that begins a longer one.
  private func isBeforeUnknownName(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    guard !isTitleCase, !place.isWellKnown(above: 50_000), isName(name.upperBound) else {
      return false
    }
    return !isAreaNoun(name.upperBound)
      && !PlaceWords.institutions.contains(tokens[name.upperBound].word)
  }

  /// Words that are places only where a preposition says so: "in Reading".
  private func isPlausible(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    let token = tokens[name.lowerBound]
    if token.isDotted || place.isCountry && token.isAllCaps { return true }
    if PlaceWords.calendar.contains(token.word) { return false }
    if isAcronym(name), !place.isWellKnown(above: 500_000) { return false }
    let before = name.lowerBound - 1
    let hasPreposition =
      word(before).map(PlaceWords.locative.contains) ?? false
      || word(before) == "of" && isAreaNoun(before - 1)
    if isCommonWord(name) {
      let isTown = place.isWellKnown(above: 20_000) || isComma(name.upperBound)
      return hasPreposition && isTown && !isFirst(name) && !isName(name.upperBound)
        && !document.isUpperCase
    }
    guard GivenNames.contains(token.word), !hasPreposition, !isDateline(name) else { return true }
    return place.isWellKnown(above: 300_000) || isComma(name.upperBound)
  }

  /// "BOV" among words in small letters.
  private func isAcronym(_ name: Range<Int>) -> Bool {
    let token = tokens[name.lowerBound]
    return token.isAllCaps && token.bytes.count <= 4 && !isTitleCase && !isDateline(name)
  }

  private func isPlainLead(_ index: Int) -> Bool {
    guard let lead = word(index) else { return true }
    return PlaceWords.plainLeads.contains(lead) || PlaceWords.directions.contains(lead)
      || PlaceWords.titles.contains(lead) || isAreaNoun(index)
      || tokens[index].isFirstOfSentence && PlaceWords.common.contains(lead)
  }

  /// "Fla.", "TX": of areas, and only behind a town.
  private func isAbbreviation(_ name: Range<Int>) -> Bool {
    let last = tokens[name.upperBound - 1]
    if last.word == Self.stop { return name.count == 2 }
    return name.count == 1 && last.isAllCaps && (last.bytes.count == 2 || last.isDotted)
  }

  private func isCommonWord(_ name: Range<Int>) -> Bool {
    let word = tokens[name.lowerBound].word
    if PlaceWords.common.contains(word) { return true }
    guard isFirst(name) || isTitleCase, !document.isUpperCase else { return false }
    return tokens.contains { $0.word == word && $0.isWord && !$0.isCapitalized }
  }

  // MARK: What is said of it

  private func kind(of name: Range<Int>) -> PlaceCandidate.Kind {
    if let kind = kind(ofNoun: name.upperBound) { return kind }
    guard word(name.lowerBound - 1) == "of" else {
      return kind(ofNoun: name.lowerBound - 1) ?? .any
    }
    return kind(ofNoun: name.lowerBound - 2) ?? .any
  }

  private func kind(ofNoun index: Int) -> PlaceCandidate.Kind? {
    guard let noun = word(index), PlaceWords.areaNouns.contains(noun) else { return nil }
    if PlaceWords.firstOrder.contains(noun) { return .admin1 }
    if PlaceWords.secondOrder.contains(noun) { return .admin2 }
    return .settlement
  }

  private func isAreaNoun(_ index: Int) -> Bool {
    word(index).map(PlaceWords.areaNouns.contains) ?? false
  }

  /// "ALEPPO, Syria (AP) —": capitals at the start of a paragraph, and a dash soon after.
  private func isDateline(_ name: Range<Int>) -> Bool {
    guard name.lowerBound <= range.lowerBound + 4, !document.isUpperCase,
      tokens[range.lowerBound].isAllCaps
    else { return false }
    let limit = min(range.upperBound, name.upperBound + 8)
    return (name.upperBound..<limit).contains {
      PhraseWords.isHyphen(tokens[$0]) && tokens[$0].hasSpaceBefore || tokens[$0].word == "("
    }
  }

  // MARK: Single tokens

  private func isFirst(_ name: Range<Int>) -> Bool { name.lowerBound == range.lowerBound }

  func word(_ index: Int) -> Word? {
    guard range.contains(index), tokens[index].isWord else { return nil }
    return tokens[index].word
  }

  private func isName(_ index: Int) -> Bool {
    guard range.contains(index), !document.isUpperCase else { return false }
    return tokens[index].isWord && tokens[index].isCapitalized
  }

  private func hasName(_ index: Int) -> Bool { isName(index) }

  private func isArticle(_ index: Int) -> Bool {
    word(index).map(Self.articles.contains) ?? false
  }

  private func isParticle(_ index: Int) -> Bool {
    word(index).map(PlaceWords.nameParticles.contains) ?? false
  }

  func isDirection(_ index: Int) -> Bool {
    word(index).map(PlaceWords.directions.contains) ?? false
  }

  /// "J." in "J. London".
  private func isInitial(_ index: Int) -> Bool {
    var index = index
    if isStop(index) { index -= 1 }
    guard isName(index) else { return false }
    return tokens[index].bytes.count == 1
  }

  private func isStop(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].word == Self.stop
  }

  private func isOpening(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].word == Self.opening
  }

  private func isComma(_ index: Int) -> Bool {
    range.contains(index) && tokens[index].word == Self.comma
  }

  private static let articles: WordSet = ["the", "a", "an"]
  /// Behind a distance or a direction: "17 km from".
  static let measuring: WordSet = ["of", "from", "to"]
  private static var stop: Word { .mark(".") }
  private static var opening: Word { .mark("(") }
  private static var comma: Word { .mark(",") }

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
