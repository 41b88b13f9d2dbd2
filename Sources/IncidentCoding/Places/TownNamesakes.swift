internal import IngestKit

/// Tells the towns that a text is about from those far away that lend a quarter of them or a school
/// their names: "the Melrose neighborhood", "Melrose Elementary School".
struct TownNamesakes {
  /// Names that are a quarter's somewhere.
  private var quarters: [Bool]
  /// Names that stand for themselves somewhere.
  private var plain: [Bool]
  /// Where the towns are that the text names so.
  private var towns: [GeographicPoint] = []

  init(_ candidates: [PlaceCandidate], names: [PlaceName]) {
    quarters = names.map { _ in false }
    plain = quarters
    for candidate in candidates {
      if candidate.isQuarter { quarters[candidate.name] = true }
      if !candidate.isQuarter, !candidate.isOfBuilding { plain[candidate.name] = true }
    }
  }

  /// - Parameter scores: of each name, once everything is weighed.
  mutating func locateTowns(by scores: [SenseScores], _ names: [PlaceName]) {
    guard names.indices.contains(where: isDoubtful) else { return }
    towns = names.indices.compactMap { name in
      guard !isDoubtful(name), !names[name].isDemonym, let place = scores[name].best,
        [.city, .admin2, .facility].contains(place.feature)
      else { return nil }
      return place.point
    }
  }

  /// True when the town of this name is too far from the others to be meant.
  func isElsewhere(_ entry: GazetteerEntry, name: Int) -> Bool {
    guard entry.feature == .city, isDoubtful(name) else { return false }
    guard !towns.isEmpty else { return quarters[name] && !plain[name] }
    let reach = quarters[name] ? Self.cityReach : Self.countyReach
    return towns.allSatisfy { entry.point.distance(to: $0) > reach }
  }

  private func isDoubtful(_ name: Int) -> Bool { quarters[name] || !plain[name] }

  /// In kilometres.
  private static let cityReach = 60.0
  private static let countyReach = 100.0
}
