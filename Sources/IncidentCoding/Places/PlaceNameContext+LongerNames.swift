// Names that are part of a longer one: of a street, a side of town, a body, a person.
extension PlaceNameContext {
  /// "South Side", "the Northwest": a direction where it is spoken of, not the town of that name.
  func isSideOfTown(_ name: Range<Int>) -> Bool {
    guard isDirection(name.lowerBound) else { return false }
    return name.dropFirst().allSatisfy { word($0) == "side" || isDirection($0) }
  }

  /// The "West district" of "Gwer West district".
  func isEndOfLongerName(_ name: Range<Int>) -> Bool {
    !isTitleCase && isDirection(name.lowerBound) && isName(name.lowerBound - 1)
      && !isPlainLead(name.lowerBound - 1)
  }

  /// "the 300 block of South California", "the corner of Wilson and Robin", "Vermont and Manchester
  /// avenues".
  func isCrossing(_ name: Range<Int>) -> Bool {
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
  func isHyphenated(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    let hyphen = name.lowerBound - 1
    guard place.isSingleWord, !place.isWellKnown(above: 300_000), range.contains(hyphen),
      PhraseWords.isHyphen(tokens[hyphen]), !tokens[hyphen].hasSpaceBefore,
      !tokens[name.lowerBound].hasSpaceBefore, !document.isUpperCase
    else { return false }
    return isName(hyphen - 1) && tokens[hyphen - 1].bytes.count > 2
  }

  /// The "Council" of "Atlantic Council".
  func isInstitution(_ index: Int) -> Bool {
    isName(index) && PlaceWords.bodies.contains(tokens[index].word)
  }

  /// "the X neighborhood", "Boston's X neighborhood", "the X section of Boston", but not "a Boston
  /// neighborhood".
  func isQuarter(_ name: Range<Int>) -> Bool {
    guard let noun = word(name.upperBound) else { return false }
    let isOfCity = word(name.upperBound + 1) == "of"
    guard PlaceWords.quarters.contains(noun) && !isOfCity || noun == "section" && isOfCity else {
      return false
    }
    var before = name.lowerBound - 1
    while isDirection(before) { before -= 1 }
    return word(before) == "the" || range.contains(before) && tokens[before].kind == .clitic
  }

  /// The X of "X Elementary School", "X Apartments": what buildings are called after it.
  func isOfBuilding(_ name: Range<Int>) -> Bool {
    isName(name.upperBound) && PlaceWords.buildings.contains(tokens[name.upperBound].word)
  }

  /// "in Tahrir Square", "along the Silet River": a place that the gazetteer lacks, not the town of
  /// that name.
  func isStreet(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    guard isName(name.upperBound) else { return false }
    let noun = tokens[name.upperBound].word
    return PlaceWords.streets.contains(noun) || noun == "river" && place.isCity()
  }

  /// The "Salem" of "the Salem Courier": a newspaper, wherever it prints.
  func isNewspaper(_ name: Range<Int>) -> Bool {
    isName(name.upperBound) && PlaceWords.newspapers.contains(tokens[name.upperBound].word)
  }

  /// The "E." of "E. Oak St."
  func isInitialAlone(_ name: Range<Int>) -> Bool {
    name.count <= 2 && tokens[name.lowerBound].bytes.count == 1
      && (name.count == 1 || isStop(name.lowerBound + 1))
  }

  /// The "Manar" of "al-Manar television", "an expert told Al-Ain"; a city has a television of its
  /// own, and a capital is told what its government is.
  func isMedium(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    if word(name.lowerBound - 1) == "told", !place.isCountry, !place.hasCapital { return true }
    guard let noun = word(name.upperBound), PlaceWords.media.contains(noun) else { return false }
    return !place.isCountry && !place.isCity(ofAtLeast: 300_000)
  }

  /// "Conor McGregor", "Goldman Sachs", "Sarbakaf Mohmand".
  func isBehindUnknownName(
    _ name: Range<Int>, _ place: PlaceName, behind previous: PlaceName?
  ) -> Bool {
    guard !isTitleCase, place.isSingleWord || isOpenedByArticle(name), previous == nil,
      !place.isWellKnown(above: 1_000_000) || place.isRegion
    else { return false }
    let before = name.lowerBound - 1
    return isName(before) && !isPlainLead(before)
  }

  /// The "al-Shaab" of "Aita al-Shaab".
  private func isOpenedByArticle(_ name: Range<Int>) -> Bool {
    word(name.lowerBound).map(Self.nameArticles.contains) ?? false
  }

  private static let nameArticles: WordSet = [
    "al", "el", "as", "ash", "at", "ad", "an", "ar", "az",
  ]

  /// "Granville Moore", "Slidell Memorial": a small place's name that begins a longer one.
  func isBeforeUnknownName(_ name: Range<Int>, _ place: PlaceName) -> Bool {
    guard !isTitleCase, !place.isWellKnown(above: 50_000) else { return false }
    // "Tal al-Hawa"
    let hyphen = name.upperBound + 1
    if isOpenedByArticle(name.upperBound..<hyphen), range.contains(hyphen),
      PhraseWords.isHyphen(tokens[hyphen]), !tokens[hyphen].hasSpaceBefore
    {
      return true
    }
    guard isName(name.upperBound) else { return false }
    return !isAreaNoun(name.upperBound)
      && !PlaceWords.institutions.contains(tokens[name.upperBound].word)
  }

  func isPlainLead(_ index: Int) -> Bool {
    guard let lead = word(index) else { return true }
    return PlaceWords.plainLeads.contains(lead) || PlaceWords.directions.contains(lead)
      || PlaceWords.titles.contains(lead) || isAreaNoun(index)
      || tokens[index].isFirstOfSentence && PlaceWords.common.contains(lead)
  }
}
