// What the words beside a name say that it is.
extension PlaceNameContext {
  func kind(of name: Range<Int>) -> PlaceCandidate.Kind {
    if let kind = kind(ofNoun: name.upperBound) { return kind }
    if word(name.lowerBound - 1) == "upstate" { return .admin1 }
    guard word(name.lowerBound - 1) == "of" else {
      return kind(ofNoun: name.lowerBound - 1) ?? .any
    }
    return kind(ofNoun: name.lowerBound - 2) ?? .any
  }

  func kind(ofNoun index: Int) -> PlaceCandidate.Kind? {
    guard let noun = word(index) else { return nil }
    if noun == "region" { return .region }
    guard PlaceWords.areaNouns.contains(noun), !opensInstitution(index) else { return nil }
    if PlaceWords.firstOrder.contains(noun) { return .admin1 }
    if PlaceWords.secondOrder.contains(noun) { return .admin2 }
    return .settlement
  }

  /// The "State" of "Sumy State University".
  private func opensInstitution(_ index: Int) -> Bool {
    !isTitleCase && tokens[index].isCapitalized && isName(index + 1)
      && PlaceWords.institutions.contains(tokens[index + 1].word)
  }

  func isAreaNoun(_ index: Int) -> Bool {
    word(index).map(PlaceWords.areaNouns.contains) ?? false
  }

  /// "ALEPPO, Syria (AP) —": capitals at the start of a paragraph, and a dash soon after.
  func isDateline(_ name: Range<Int>) -> Bool {
    guard name.lowerBound <= range.lowerBound + 4, !document.isUpperCase,
      tokens[range.lowerBound].isAllCaps
    else { return false }
    let limit = min(range.upperBound, name.upperBound + 8)
    if name.upperBound < limit, tokens[name.upperBound].word == Self.colon { return true }
    return (name.upperBound..<limit).contains {
      PhraseWords.isHyphen(tokens[$0]) && tokens[$0].hasSpaceBefore || tokens[$0].word == "("
    }
  }
}
