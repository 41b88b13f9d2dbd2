internal import IngestKit

/// Tells the towns that a text is about from those far away that lend a quarter of them or a school
/// their names: "the Melrose neighborhood", "Melrose Elementary School".
struct TownNamesakes {
  /// Names that are a quarter's somewhere.
  private var quarters: [Bool]
  /// Names that stand for themselves somewhere.
  private var plain: [Bool]
  /// The towns, counties and sites that the text certainly names.
  private var towns: [GazetteerEntry] = []

  /// True when some name is one that other towns of the text must vouch for.
  private(set) var needsTowns = false

  init(_ candidates: [PlaceCandidate], nameCount: Int) {
    quarters = Array(count: nameCount, of: false)
    plain = quarters
    for candidate in candidates {
      if candidate.isQuarter { quarters[candidate.name] = true }
      if !candidate.isQuarter, !candidate.isOfBuilding { plain[candidate.name] = true }
    }
    needsTowns = candidates.contains { isDoubtful($0.name) }
  }

  /// - Parameter place: what a name that is no quarter's and no building's means.
  mutating func add(_ place: GazetteerEntry, name: Int) {
    if !isDoubtful(name), [.city, .admin2, .facility].contains(place.feature) {
      towns.append(place)
    }
  }

  /// True when the town of this name is too far from the others to be meant.
  func isElsewhere(_ entry: GazetteerEntry, name: Int) -> Bool {
    guard entry.feature == .city, isDoubtful(name) else { return false }
    guard !towns.isEmpty else { return quarters[name] && !plain[name] }
    let reach = quarters[name] ? Self.cityReach : Self.countyReach
    return towns.allSatisfy { entry.point.distance(to: $0.point) > reach }
  }

  /// The larger town that a quarter lies in.
  func city(of entry: GazetteerEntry, name: Int) -> GazetteerEntry? {
    guard quarters[name], entry.feature == .city else { return nil }
    return towns.filter {
      $0.feature == .city && $0.population > entry.population
        && $0.point.distance(to: entry.point) < Self.cityRadius
    }
    .max { $0.population < $1.population }
  }

  private func isDoubtful(_ name: Int) -> Bool { quarters[name] || !plain[name] }

  /// In kilometres.
  private static let cityReach = 60.0
  private static let countyReach = 100.0
  private static let cityRadius = 30.0
}
