internal import IngestKit

/// One place of the gazetteer, without its names.
struct GazetteerEntry: Sendable {
  /// Which list the place's id belongs to.
  enum Origin: UInt8 {
    case country, admin1, admin2, geonames, airfield, imported, curated
  }

  /// Stable within one index only.
  let number: Int
  let feature: Place.Feature
  let origin: Origin
  let country: CountryCode
  let latitude: Double
  let longitude: Double
  let population: Int
  /// The smallest area of the gazetteer around it.
  let parent: Int?
  let isCapital: Bool

  var point: GeographicPoint { GeographicPoint(latitude: latitude, longitude: longitude) }

  func moved(to point: GeographicPoint) -> Self {
    Self(
      number: number, feature: feature, origin: origin, country: country,
      latitude: point.latitude, longitude: point.longitude, population: population,
      parent: parent, isCapital: isCapital)
  }
}

/// How a name stands for a place.
struct GazetteerName: Sendable {
  /// How much the name says by itself.
  enum Kind: UInt32 {
    /// The place's own name.
    case primary
    /// Another name, or the same in another language or script.
    case alternate
    /// An adjective or a noun for what comes from there.
    case demonym
    /// A name that a curated list gives it, which outweighs size.
    case curated
  }

  private static let numberBits: UInt32 = 28

  let rawValue: UInt32

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }

  init(entry: Int, kind: Kind) {
    rawValue = kind.rawValue << Self.numberBits | UInt32(entry)
  }

  var entry: Int { Int(rawValue & (1 << Self.numberBits - 1)) }
  var kind: Kind { Kind(rawValue: rawValue >> Self.numberBits) ?? .alternate }
}
