internal import IngestKit

/// The towns that a local report is of: "SPRINGFIELD, Ill. —", "Springfield police".
///
/// American local news name the state of a town elsewhere; a name without one that only a far town
/// has is that of a quarter or a street at home.
struct HomeTowns {
  private let gazetteer: Gazetteer
  private var towns: [GazetteerEntry] = []
  /// The states that the towns lie in, and those that the text names.
  private var states: Set<Int> = []
  /// The countries that the text names.
  private var countries: [CountryCode] = []

  init(gazetteer: Gazetteer) { self.gazetteer = gazetteer }

  /// True for a town that local news may be of.
  func mayInclude(_ town: GazetteerEntry) -> Bool {
    town.feature == .city && town.country == PublicLife.unitedStates && !town.isCapital
  }

  mutating func add(_ town: GazetteerEntry) {
    towns.append(town)
    if let state = state(of: town) { states.insert(state) }
  }

  mutating func add(state: GazetteerEntry) { states.insert(state.number) }

  mutating func add(country: GazetteerEntry) {
    if !countries.contains(country.country) { countries.append(country.country) }
  }

  /// True for a smaller town in another state or country, too far away for the reporters of a town.
  func excludes(_ entry: GazetteerEntry) -> Bool {
    guard !towns.isEmpty, entry.feature == .city, entry.population < Self.knownFar else {
      return false
    }
    guard entry.country == PublicLife.unitedStates else {
      return !countries.contains(entry.country)
    }
    if let state = state(of: entry), states.contains(state) { return false }
    return towns.allSatisfy { entry.point.distance(to: $0.point) > Self.reach }
  }

  private func state(of entry: GazetteerEntry) -> Int? {
    gazetteer.ancestors(of: entry).first { gazetteer.entry($0)?.feature == .admin1 }
  }

  /// The inhabitants of a town that is known in other states.
  private static let knownFar = 150_000
  /// In kilometres.
  private static let reach = 80.0
}
