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
    var countries: [String] = []
    for place in places where place.hasCountry && !countries.contains(place.country) {
      countries.append(place.country)
    }
    for state in states where !countries.contains(state.name.code) {
      countries.append(state.name.code)
    }
    self.countries = countries
    var counts: [String: Int] = [:]
    for place in self.places where place.feature != .country {
      counts[place.country, default: 0] += 3
    }
    // A country alone is often a party; "in Iraq" is where things happen.
    for state in states where state.name.form == .country || state.name.form == .metonym {
      counts[state.name.code, default: 0] += Self.isLocated(state.tokens, in: document) ? 5 : 1
    }
    home = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
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
