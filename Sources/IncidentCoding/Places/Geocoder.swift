internal import IngestKit

/// Finds the one point that a description of a place means.
package struct Geocoder: Sendable {
  private let gazetteer: Gazetteer
  private let tagger: PlaceTagger

  package init(gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    tagger = PlaceTagger(gazetteer: gazetteer)
  }

  /// The most specific place that is named; nil when none is and the country is not known.
  ///
  /// The country is a name or an ISO code.
  package func best(description: Document, country: String?) -> PlaceMention? {
    let code = country.flatMap { gazetteer.country(named: $0) }
    let mentions = tagger.mentions(in: description, hints: PlaceHints(country: country))
      .filter { !$0.isDemonym && (code == nil || $0.entry.country == code) }
    return mentions.min { Self.rank($0) < Self.rank($1) } ?? code.flatMap { whole($0) }
  }

  private func whole(_ country: CountryCode) -> PlaceMention? {
    gazetteer.country(country).map {
      PlaceMention(tokens: 0..<0, entry: $0, gazetteer: gazetteer)
    }
  }

  private static func rank(_ mention: PlaceMention) -> Int {
    switch mention.feature {
    case .facility, .city: 0
    case .admin2: 1
    case .region, .water: 2
    case .admin1: 3
    case .country: 4
    }
  }
}
