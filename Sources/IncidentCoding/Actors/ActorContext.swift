internal import IngestKit

/// The countries that a document speaks of, and where in it.
struct ActorContext: Sendable {
  /// Every country that is named, by place, state or demonym.
  let countries: [String]
  /// The country most of whose places are named; nil without any place.
  let home: String?
  private let places: [PlaceMention]

  init(document: Document, places: [PlaceMention], states: [StateMatch]) {
    self.places = places.filter { place in
      !place.isDemonym && place.hasCountry
        && (place.feature != .country || Self.isLocated(place.tokens, in: document))
    }
    var tally = CountryTally()
    for place in places where place.hasCountry { tally.add(0, to: place.country) }
    for place in self.places where place.feature != .country { tally.add(3, to: place.country) }
    for state in states {
      // A country alone is often a party; "in Iraq" is where things happen.
      let isParty = state.name.form == .country || state.name.form == .metonym
      let weight = Self.isLocated(state.tokens, in: document) ? 5 : 1
      tally.add(isParty ? weight : 0, to: state.name.code)
    }
    countries = tally.countries
    home = tally.heaviest
  }

  /// True behind "in", "across", "northern".
  private static func isLocated(_ range: Range<Int>, in document: Document) -> Bool {
    guard range.lowerBound > 0 else { return false }
    let before = document.tokens[range.lowerBound - 1]
    return locative.contains(before.word) || document.token(before, hasSuffix: "ern")
  }

  private static let locative: WordSet = [
    "in", "inside", "within", "across", "throughout", "near", "central", "outside",
  ]

  /// The country at hand for a token: of the sentence's nearest place, else of the document.
  func country(at token: Int, in document: Document) -> String? {
    let sentence = document.sentences[document.sentenceIndex(ofToken: token)].tokens
    let nearest = places.within(sentence)
      .min { abs($0.tokens.lowerBound - token) < abs($1.tokens.lowerBound - token) }
    return nearest?.country ?? home
  }
}
