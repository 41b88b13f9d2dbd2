// Names that are those of people.
extension PlaceNameContext {
  func isPerson(
    _ name: Range<Int>, _ place: PlaceName, behind previous: PlaceName?
  ) -> Bool {
    let before = name.lowerBound - 1
    let full = fullName(endingWith: name)
    let isLastName = full.lowerBound < name.lowerBound
    if !place.isCountry, hasTitle(before: name) || isLastName && hasTitle(before: full) {
      return true
    }
    if isLastName, hasOffice(before: full) { return true }
    if let lead = word(before), tokens[before].isCapitalized, previous == nil,
      GivenNames.contains(lead)
    {
      return true
    }
    guard place.isSingleWord, !isArticle(before) else { return false }
    if isBehindAge(name) { return true }
    if isSurname(name, place), previous == nil { return true }
    if isParticle(before), isName(before - 1) { return true }
    if isCompassInitial(before), place.isWellKnown(above: 50_000) { return false }
    if isInitial(before) || isInitial(name.upperBound) && isName(name.upperBound + 2) {
      return true
    }
    if isFollowedByAge(name) || isName(name.upperBound) && isFollowedByAge(withSurname(name)) {
      return true
    }
    guard GivenNames.contains(tokens[name.lowerBound].word) else { return false }
    if document.isUpperCase { return isBeforeSurname(name) }
    guard isName(name.upperBound) else { return false }
    return !PlaceWords.institutions.contains(tokens[name.upperBound].word)
  }

  /// "ORLANDO QORBAY WAS": among capitals a word that is none of the language follows.
  private func isBeforeSurname(_ name: Range<Int>) -> Bool {
    guard let next = word(name.upperBound), ClosedClass.classes(of: next).isEmpty,
      !PlaceWords.common.contains(next), !PlaceWords.locative.contains(next),
      !PlaceWords.institutions.contains(next)
    else { return false }
    return word(name.lowerBound - 1).map { !Self.whereabouts.contains($0) } ?? true
  }

  private static let whereabouts: WordSet = ["in", "at", "near", "from"]

  /// "11-year-old Adana Smith"
  private func isBehindAge(_ name: Range<Int>) -> Bool {
    let old = name.lowerBound - 1
    return word(old) == "old" && range.contains(old - 1) && PhraseWords.isHyphen(tokens[old - 1])
      && isName(name.upperBound)
  }

  /// The unknown names before a name and itself: the "Adou Qorba" of "Minister Adou Qorba".
  private func fullName(endingWith name: Range<Int>) -> Range<Int> {
    var start = name.lowerBound
    while isName(start - 1), !isPlainLead(start - 1) { start -= 1 }
    return start..<name.upperBound
  }

  /// The name and the surname behind it: the "Cleveland Smith" of "Cleveland Smith, 31, was …".
  private func withSurname(_ name: Range<Int>) -> Range<Int> {
    name.lowerBound..<name.upperBound + 1
  }

  /// "Gen. Austin", "President Lincoln".
  func hasTitle(before name: Range<Int>) -> Bool {
    var before = name.lowerBound - 1
    if isStop(before), !tokens[before].hasSpaceBefore { before -= 1 }
    guard let lead = word(before), PlaceWords.titles.contains(lead) else { return false }
    return document.isUpperCase || tokens[before].isCapitalized
  }

  /// "police spokesperson Abdifatah Aden": a noun for a person right before two names.
  private func hasOffice(before name: Range<Int>) -> Bool {
    word(name.lowerBound - 1).map {
      PlaceWords.offices.contains($0) || PlaceWords.titles.contains($0)
    } ?? false
  }

  /// "Henry, 19, of …"
  func isFollowedByAge(_ name: Range<Int>) -> Bool {
    let comma = name.upperBound
    guard comma + 2 < range.upperBound, isComma(comma), tokens[comma + 1].isNumber,
      (1...110).contains(tokens[comma + 1].value)
    else { return false }
    return isComma(comma + 2)
  }

  func isBesideSpeech(_ name: Range<Int>) -> Bool {
    [name.lowerBound - 1, name.upperBound].contains {
      word($0).map(PlaceWords.speech.contains) ?? false
    }
  }

  /// "J." in "J. London".
  func isInitial(_ index: Int) -> Bool {
    var index = index
    if isStop(index) { index -= 1 }
    guard isName(index) else { return false }
    return tokens[index].bytes.count == 1
  }

  func isParticle(_ index: Int) -> Bool {
    word(index).map(PlaceWords.nameParticles.contains) ?? false
  }
}
