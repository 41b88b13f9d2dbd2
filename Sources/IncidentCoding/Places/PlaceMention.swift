package import IngestKit

/// Words that name a place, or what comes from one, and the place that is meant.
///
/// A class, since rules hand mentions on far more often than taggers make them.
package final class PlaceMention: Sendable {
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
  /// A place that the gazetteer lacks; the entry is that of the area around it.
  private let unlisted: UnlistedPlace?
  /// The city that it is a quarter of, where the gazetteer has both.
  private let city: GazetteerEntry?

  init(
    tokens: Range<Int>, entry: GazetteerEntry, gazetteer: Gazetteer, isDemonym: Bool = false,
    isNear: Bool = false, isPart: Bool = false, city: GazetteerEntry? = nil,
    unlisted: UnlistedPlace? = nil
  ) {
    self.city = city
    self.unlisted = unlisted
    self.tokens = tokens
    self.entry = entry
    self.gazetteer = gazetteer
    self.isDemonym = isDemonym
    self.isNear = isNear
    self.isPart = isPart
  }

  package var feature: Place.Feature { unlisted?.feature ?? entry.feature }
  /// ISO 3166-1 alpha-2; empty for waters and for regions of several countries.
  package var country: String { entry.country.text }
  /// False for waters and for regions of several countries.
  var hasCountry: Bool { entry.country != .none }

  /// A state or more of them.
  var isWide: Bool { [.admin1, .country, .region].contains(feature) }

  func isInCountry(of other: PlaceMention) -> Bool { entry.country == other.entry.country }

  /// WGS84 degrees.
  package var latitude: Double { entry.latitude }
  package var longitude: Double { entry.longitude }
  /// The gazetteer's name, whatever the text calls the place.
  package var name: String { unlisted?.name ?? gazetteer.name(entry.number) }
  /// Such as `geonames:95446` or `country:IQ`; nil for a place that is not listed.
  package var gazetteerID: String? { unlisted == nil ? gazetteer.id(entry) : nil }

  package func isSamePlace(as other: PlaceMention) -> Bool {
    entry.number == other.entry.number && unlisted?.name == other.unlisted?.name
  }

  /// True when the other place contains this one, as far as the gazetteer's areas tell.
  package func isInside(_ other: PlaceMention) -> Bool {
    guard other.unlisted == nil else { return false }
    if unlisted != nil, entry.number == other.entry.number { return true }
    return gazetteer.isInside(entry, area: other.entry.number)
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

  /// A place that the gazetteer lacks, inside this one.
  func unlisted(_ name: Range<Int>, in document: Document, isFacility: Bool) -> PlaceMention {
    PlaceMention(
      tokens: name, entry: entry, gazetteer: gazetteer,
      unlisted: UnlistedPlace(
        name: document.words(ofTokens: name), feature: isFacility ? .facility : .city))
  }

  /// The same place, named again.
  func repeated(at tokens: Range<Int>) -> PlaceMention {
    PlaceMention(tokens: tokens, entry: entry, gazetteer: gazetteer, unlisted: unlisted)
  }

  /// False for a place of which only the country is known, whose point says nothing.
  var hasOwnPoint: Bool { unlisted == nil || entry.feature != .country }

  /// The full record, with the words of the document.
  package func place(in document: Document) -> Place {
    let path = city.map { gazetteer.path(of: $0) + [entry] } ?? gazetteer.path(of: entry)
    let names = path.map { gazetteer.name($0.number) } + [unlisted?.name].compactMap(\.self)
    let admin1 = path.first { $0.feature == .admin1 }
    let country = gazetteer.country(entry.country)
    return Place(
      name: name, text: document.words(ofTokens: tokens), span: document.span(ofTokens: tokens),
      path: names,
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
    if unlisted != nil { return entry.feature == .country ? .region : .near }
    return switch feature {
    // A quarter of a town counts as the town.
    case .facility, .city: isNear ? .near : .exact
    case .admin2: .near
    case .admin1, .region, .country, .water: isNear || isPart ? .near : .region
    }
  }

  /// UCDP GED codebook, appendix 3.
  ///
  /// The precision of a place that is not listed is that of the point: its area's.
  package var wherePrecision: Place.WherePrecision {
    switch entry.feature {
    case .facility where unlisted != nil, .city where unlisted != nil: .within25Kilometres
    case .facility, .city: isNear ? .within25Kilometres : .exact
    case .admin2: .admin2
    case .admin1: .admin1
    case .region: .lineOrOther
    case .country: isPart ? .lineOrOther : .country
    case .water: .seaOrAir
    }
  }
}

/// What a text calls a place that the gazetteer lacks.
struct UnlistedPlace: Sendable, Equatable {
  let name: String
  let feature: Place.Feature
}
