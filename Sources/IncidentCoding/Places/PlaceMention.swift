package import IngestKit

/// Words that name a place, or what comes from one, and the place that is meant.
package struct PlaceMention: Sendable {
  /// Token numbers in the document.
  package let tokens: Range<Int>
  /// "Iraqi": the country of origin, which says nothing of where something happened.
  package let isDemonym: Bool
  /// "near X", "the outskirts of X", "17 km from X".
  package let isNear: Bool
  /// "southern X", "central X".
  package let isPart: Bool
  let entry: GazetteerEntry
  private let gazetteer: Gazetteer

  init(
    tokens: Range<Int>, entry: GazetteerEntry, gazetteer: Gazetteer, isDemonym: Bool = false,
    isNear: Bool = false, isPart: Bool = false
  ) {
    self.tokens = tokens
    self.entry = entry
    self.gazetteer = gazetteer
    self.isDemonym = isDemonym
    self.isNear = isNear
    self.isPart = isPart
  }

  package var feature: Place.Feature { entry.feature }
  /// ISO 3166-1 alpha-2; empty for waters and for regions of several countries.
  package var country: String { entry.country.text }
  /// False for waters and for regions of several countries.
  var hasCountry: Bool { entry.country != .none }

  func isInCountry(of other: PlaceMention) -> Bool { entry.country == other.entry.country }

  /// WGS84 degrees.
  package var latitude: Double { entry.latitude }
  package var longitude: Double { entry.longitude }
  /// The gazetteer's name, whatever the text calls the place.
  package var name: String { gazetteer.name(entry.number) }
  /// Such as `geonames:95446` or `country:IQ`.
  package var gazetteerID: String { gazetteer.id(entry) }

  package func isSamePlace(as other: PlaceMention) -> Bool { entry.number == other.entry.number }

  /// True when the other place contains this one, as far as the gazetteer's areas tell.
  package func isInside(_ other: PlaceMention) -> Bool {
    gazetteer.isInside(entry, area: other.entry.number)
  }

  /// Great-circle distance in kilometres between the two points.
  package func distance(to other: PlaceMention) -> Double {
    entry.point.distance(to: other.entry.point)
  }

  /// The same words, read as no more than the country of the place.
  package var asCountry: PlaceMention? {
    gazetteer.country(entry.country).map {
      PlaceMention(tokens: tokens, entry: $0, gazetteer: gazetteer)
    }
  }

  /// The full record, with the words of the document.
  package func place(in document: Document) -> Place {
    let path = gazetteer.path(of: entry)
    let admin1 = path.first { $0.feature == .admin1 }
    let country = gazetteer.country(entry.country)
    return Place(
      name: name, text: document.words(ofTokens: tokens), span: document.span(ofTokens: tokens),
      path: path.map { gazetteer.name($0.number) },
      country: country == nil ? nil : self.country,
      countryName: country.map { gazetteer.name($0.number) },
      admin1Name: admin1.map { gazetteer.name($0.number) },
      admin1Code: admin1.map { gazetteer.code($0) },
      admin2Name: path.first { $0.feature == .admin2 }.map { gazetteer.name($0.number) },
      latitude: latitude, longitude: longitude, feature: feature, geoPrecision: geoPrecision,
      wherePrecision: wherePrecision, gazetteerID: gazetteerID)
  }

  /// ACLED codebook: a named town or site is exact, its surroundings and a part of a larger area
  /// are near, and an area as a whole is a region.
  package var geoPrecision: Place.GeoPrecision {
    switch feature {
    // A quarter of a town counts as the town.
    case .facility, .city: isNear ? .near : .exact
    case .admin2: .near
    case .admin1, .region, .country, .water: isNear || isPart ? .near : .region
    }
  }

  /// UCDP GED codebook, appendix 3.
  package var wherePrecision: Place.WherePrecision {
    switch feature {
    case .facility, .city: isNear ? .within25Kilometres : .exact
    case .admin2: .admin2
    case .admin1: .admin1
    case .region: .lineOrOther
    case .country: isPart ? .lineOrOther : .country
    case .water: .seaOrAir
    }
  }
}
