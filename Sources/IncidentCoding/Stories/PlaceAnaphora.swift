internal import IngestKit

/// Finds the place that "the town", "the same city", "the capital" or "there" stand for.
struct PlaceAnaphora {
  let reading: ArticleReading

  /// The last town or site named before, when the clause speaks of it without its name.
  func place(meantIn clause: Range<Int>) -> PlaceRole? {
    if let capital = capital(meantIn: clause) { return role(capital) }
    let pointers = Self.pointers
    guard
      let pointer = clause.first(where: {
        pointers.contains(reading.word($0)) && isPointer($0)
      })
    else { return nil }
    let sentence = reading.document.sentenceIndex(ofToken: pointer)
    let first = reading.document.sentences[max(0, sentence - Self.reach)].tokens.lowerBound
    let named = reading.places.within(first..<pointer).last { place in
      (place.feature == .city || place.feature == .facility || place.feature == .admin2)
        && !place.isDemonym && !reading.actors.covers(place.tokens.lowerBound)
        && !reading.isDateline(place.tokens.lowerBound)
    }
    return named.map(role)
  }

  private func role(_ place: PlaceMention) -> PlaceRole {
    PlaceRole(mention: place, source: .sentence, rule: "where.anaphor")
  }

  /// "in Somalia's capital", "the Somali capital": named somewhere in the text, or in its place
  /// line.
  private func capital(meantIn clause: Range<Int>) -> PlaceMention? {
    guard reading.document.mayContain("capital"),
      let pointer = clause.first(where: {
        reading.word($0) == "capital" && reading.document.tokens[$0].isWord
      }), pointer > 0, reading.word(pointer + 1) != "of"
    else { return nil }
    if reading.word(pointer - 1) == "the" { return onlyCapital() }
    let before = reading.document.tokens[pointer - 1].kind == .clitic ? pointer - 2 : pointer - 1
    guard let country = reading.places.covering(before), country.hasCountry,
      country.isDemonym || country.feature == .country
    else { return nil }
    return reading.places.first { $0.entry.isCapital && $0.isInCountry(of: country) }
  }

  /// "in the capital", where the text names one that is no government's.
  private func onlyCapital() -> PlaceMention? {
    let capitals = reading.places.filter { place in
      place.entry.isCapital && !place.isDemonym && !reading.isDateline(place.tokens.lowerBound)
        && !reading.actors.covers(place.tokens.lowerBound)
    }
    guard let first = capitals.first, capitals.allSatisfy({ $0.isSamePlace(as: first) }) else {
      return nil
    }
    return first
  }

  /// True for such a word where it stands for a place that was named.
  private func isPointer(_ index: Int) -> Bool {
    // "a pharmacy there", not "there were".
    if reading.word(index) == "there" {
      return !reading.wordClass(index + 1).has([.be, .have, .modal])
    }
    let before = reading.word(index - 1)
    if before == "same" { return true }
    return before == "the" && reading.word(index + 1) != "of"
      && !reading.document.tokens[index].isCapitalized
  }

  /// How many sentences back the name may stand.
  private static let reach = 3
  private static let pointers: WordSet = [
    "there", "town", "city", "village", "township", "camp", "hamlet", "settlement", "municipality",
  ]
}
