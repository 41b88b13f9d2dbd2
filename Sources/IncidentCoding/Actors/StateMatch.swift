/// A state found in a text.
struct StateMatch: Sendable {
  let tokens: Range<Int>
  /// How the words are read first.
  let name: StateName
  /// True when the same words are noun and adjective, as "US" is.
  let isAdjectiveToo: Bool

  /// Every state, demonym and capital of a document that is no other place, in its order.
  static func all(
    in document: Document, states: StateNames, places: [PlaceMention]
  ) -> [StateMatch] {
    all(in: document, states: states).filter { match in
      // The Georgia in "Atlanta, Georgia" and the Jordan of "Jordan Street".
      !places.contains {
        $0.tokens.overlaps(match.tokens) && $0.hasCountry && $0.country != match.name.code
          && !$0.isDemonym && match.name.form != .adjective
      }
    }
  }

  private static func all(in document: Document, states: StateNames) -> [StateMatch] {
    var matches: [StateMatch] = []
    var index = 0
    while let match = states.lexicon.nextMatch(
      in: document, from: index,
      where: { $0.isWord && ($0.isCapitalized || $0.word == "the") })
    {
      index = match.tokens.lowerBound + 1
      guard isWrittenAsName(match.tokens, in: document) else { continue }
      matches.append(
        StateMatch(
          tokens: match.tokens,
          name: match.values.first { $0.form != .adjective } ?? match.values[0],
          isAdjectiveToo: match.values.contains { $0.form == .adjective }))
      index = match.tokens.upperBound
    }
    return matches
  }

  /// "US" but not "us", "CAR" but not "Car".
  private static func isWrittenAsName(_ range: Range<Int>, in document: Document) -> Bool {
    let tokens = document.tokens[range]
    guard let last = tokens.last, last.isCapitalized else { return false }
    let isShort = tokens.count == 1 && last.end - last.start <= 3 && !last.isDotted
    // Among capitals "US" may be the pronoun and "CAR" a car.
    if isShort, document.isShouted(atToken: range.lowerBound) {
      return document.isUpperCase && last.word == "usa"
    }
    return !isShort || last.isAllCaps
  }
}
