internal import IngestKit

/// Finds the one point that a description of a place means.
package struct Geocoder: Sendable {
  private struct Find {
    let phrase: PlaceDescription.Phrase
    let senses: [GazetteerEntry]
  }

  private let gazetteer: Gazetteer
  private let tagger: PlaceTagger

  package init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    tagger = PlaceTagger(gazetteer: gazetteer)
  }

  /// The most specific place that is named, or else its area, or the country.
  ///
  /// The country is a name or an ISO code. Within it, names are also found in other spellings.
  package func best(description: Document, country: String?) -> PlaceMention? {
    guard let code = country.flatMap({ gazetteer.country(named: $0) }) else {
      return mostSpecific(in: description, country: nil)
    }
    let finds = PlaceDescription(description).phrases.compactMap {
      find($0, in: description, country: code)
    }
    let areas = finds.filter { $0.phrase.kind == .admin1 || $0.phrase.kind == .admin2 }
      .compactMap(\.senses.first).filter { $0.feature == .admin1 || $0.feature == .admin2 }
    let others = finds.filter { $0.phrase.kind == .any }.flatMap(\.senses)
      .filter { $0.feature == .admin1 }
    if let settlement = settlement(among: finds, areas: areas, perhaps: others) {
      return settlement
    }
    return mostSpecific(in: description, country: code)
      ?? gazetteer.country(code).map { mention($0, 0..<0) }
  }

  private func mostSpecific(in description: Document, country: CountryCode?) -> PlaceMention? {
    tagger.mentions(in: description, hints: PlaceHints(country: country?.text))
      .filter { !$0.isDemonym && (country == nil || $0.entry.country == country) }
      .min { Self.rank($0.feature) < Self.rank($1.feature) }
  }

  /// The first settlement named; one in the areas named, when the description names any, and
  /// rather one in those that it may name.
  private func settlement(
    among finds: [Find], areas: [GazetteerEntry], perhaps others: [GazetteerEntry]
  ) -> PlaceMention? {
    for rank in 0...2 {
      for find in finds where !find.phrase.isQuarter || !areas.isEmpty {
        let senses = find.senses.filter { Self.rank($0.feature) == rank }
        let inside = senses.filter { sense in areas.contains { isIn(sense, $0) } }
        let likely = senses.first { sense in others.contains { isIn(sense, $0) } } ?? senses.first
        if let entry = areas.isEmpty || rank > 0 ? likely : inside.first {
          return mention(entry, find.phrase.tokens)
        }
      }
    }
    return nil
  }

  private func isIn(_ entry: GazetteerEntry, _ area: GazetteerEntry) -> Bool {
    if gazetteer.isInside(entry, area: area.number) { return true }
    // Places whose second-order area is not known lie near its middle.
    return area.feature == .admin2 && entry.point.distance(to: area.point) < 60
  }

  /// What a phrase may mean in the country, the likeliest first.
  private func find(
    _ phrase: PlaceDescription.Phrase, in document: Document, country: CountryCode
  ) -> Find? {
    let text = document.words(ofTokens: phrase.tokens)
    var senses = entries(gazetteer.names(of: text), country)
    if senses.isEmpty { senses = entries(spelledLike: text, country) }
    senses = preferred(senses, kind: phrase.kind)
    return senses.isEmpty ? nil : Find(phrase: phrase, senses: senses)
  }

  private func entries(_ names: [GazetteerName], _ country: CountryCode) -> [GazetteerEntry] {
    names.filter { $0.kind != .demonym }.compactMap { gazetteer.entry($0.entry) }
      .filter { $0.country == country && $0.feature != .country }
  }

  /// Names with the same consonants; those whose vowels differ least come first.
  private func entries(spelledLike text: String, _ country: CountryCode) -> [GazetteerEntry] {
    guard let key = SpellingKey(text, in: country) else { return [] }
    return entries(gazetteer.names(key.rawValue), country)
      .map { entry in
        let sound = SpellingKey.sound(of: gazetteer.name(entry.number))
        return (entry, sound.differences(from: key.sound) ?? 3)
      }
      .enumerated().sorted { ($0.element.1, $0.offset) < ($1.element.1, $1.offset) }
      .map(\.element.0)
  }

  private func preferred(
    _ entries: [GazetteerEntry], kind: PlaceCandidate.Kind
  ) -> [GazetteerEntry] {
    let wanted: [Place.Feature] =
      switch kind {
      case .any: []
      case .admin1: [.admin1, .admin2]
      case .admin2: [.admin2, .city]
      case .region: [.admin1, .region]
      case .settlement: [.city, .facility]
      }
    for feature in wanted {
      let matching = entries.filter { $0.feature == feature }
      if !matching.isEmpty { return matching }
    }
    return entries
  }

  private func mention(_ entry: GazetteerEntry, _ tokens: Range<Int>) -> PlaceMention {
    PlaceMention(tokens: tokens, entry: entry, gazetteer: gazetteer)
  }

  private static func rank(_ feature: Place.Feature) -> Int {
    switch feature {
    case .facility, .city: 0
    case .admin2: 1
    case .region, .water: 2
    case .admin1: 3
    case .country: 4
    }
  }
}
