internal import IngestKit

/// The place a report gives its incident, as two reports are compared by it.
///
/// Names stand as hashes, since a report is compared with hundreds of others.
struct ReportPlace {
  private let country: Word?
  private let gazetteerID: Word?
  private let admin1: Word?
  private let path: [Word]
  private let point: GeographicPoint?
  private let isCountry: Bool
  /// Too large for its middle to say where something was.
  private let isWide: Bool

  init?(_ place: Place?) {
    guard let place else { return nil }
    func key(_ text: String) -> Word { Word(folded: text.utf8) }
    country = place.country.map(key)
    gazetteerID = place.gazetteerID.map(key)
    admin1 = place.admin1Code.map(key)
    path = place.path.map(key)
    point = place.latitude.flatMap { latitude in
      place.longitude.map { GeographicPoint(latitude: latitude, longitude: $0) }
    }
    isCountry = place.feature == .country
    isWide =
      switch place.feature {
      case .country, .region, .water, .admin1, nil: true
      case .facility, .city, .admin2: false
      }
  }

  /// What the places of two reports say for one incident; nil when they speak against it.
  static func likeness(_ one: Self?, _ other: Self?) -> Double? {
    guard let one, let other else { return 0 }
    if let a = one.country, let b = other.country, a != b { return nil }
    if one.gazetteerID != nil, one.gazetteerID == other.gazetteerID {
      return one.isCountry ? 0.2 : 2
    }
    let isWide = one.isWide || other.isWide
    if one.contains(other) || other.contains(one) { return isWide ? 0.2 : 1 }
    guard let distance = one.distance(to: other) else { return 0 }
    if isWide { return one.isOfAnotherState(than: other, distance) ? nil : 0 }
    switch distance {
    case ..<10: return 1.75
    case ..<30: return 0.75
    case ..<60: return -0.5
    default: return nil
    }
  }

  private func contains(_ inner: Self) -> Bool {
    !path.isEmpty && path.count < inner.path.count && inner.path.starts(with: path)
  }

  /// A province and a town of another one, far enough apart to be no matter of their border.
  private func isOfAnotherState(than other: Self, _ distance: Double) -> Bool {
    guard let a = admin1, let b = other.admin1 else { return false }
    return a != b && distance > 100
  }

  /// Great-circle distance in kilometres.
  private func distance(to other: Self) -> Double? {
    point.flatMap { point in other.point.map(point.distance) }
  }
}
