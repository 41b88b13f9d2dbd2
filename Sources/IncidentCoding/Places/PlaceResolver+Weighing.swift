internal import IngestKit

// What speaks for one of like-named places.
extension PlaceResolver {
  mutating func weighKinds() {
    for candidate in candidates {
      if candidate.cue == .place, !candidate.isQuarter, !candidate.isOfBuilding {
        proven[candidate.name] = true
      }
      switch candidate.kind {
      case .any: break
      case .admin1: scores[candidate.name].prefer(.admin1, orElse: .admin2)
      case .admin2: scores[candidate.name].prefer(.admin2, orElse: .admin1)
      case .region: scores[candidate.name].prefer(weight: 4) { $0.feature == .admin1 }
      case .settlement: scores[candidate.name].prefer(weight: 2) { $0.feature == .city }
      }
    }
  }

  /// "Hit, Iraq", "Springfield, Ill.", "Aleppo in Syria", "Iraq’s Anbar".
  mutating func weighContainers() {
    for (first, second) in zip(candidates, candidates.dropFirst())
    where !first.isDemonym && !second.isDemonym {
      switch link(between: first, and: second) {
      case .comma: relate(inner: first.name, outer: second.name, weight: 5)
      case .preposition: relate(inner: first.name, outer: second.name, weight: 2)
      case .possessive: relate(inner: second.name, outer: first.name, weight: 2)
      case .none: break
      }
    }
  }

  private enum Link { case none, comma, preposition, possessive }

  private func link(between first: PlaceCandidate, and second: PlaceCandidate) -> Link {
    let gap = first.tokens.upperBound..<second.tokens.lowerBound
    guard gap.count < 6 else { return .none }
    let between = document.tokens[gap]
      .filter {
        !PlaceWords.areaNouns.contains($0.word) && !PlaceWords.directions.contains($0.word)
      }
    guard let last = between.last, between.count < 3 else {
      return between.isEmpty ? .comma : .none
    }
    let isSingle = between.count == 1
    if isSingle, last.kind == .clitic { return .possessive }
    if isSingle, last.word == Self.comma || last.word == Self.opening { return .comma }
    return last.word == "in" || last.word == "of" && isSingle ? .preposition : .none
  }

  private mutating func relate(inner: Int, outer: Int, weight: Double) {
    guard inner != outer else { return }
    guard let best = sense(of: outer, around: inner) else {
      if isCountry(outer) { misplaced[inner] = true }
      return
    }
    let (gazetteer, area) = (gazetteer, scores[outer].entry(best))
    scores[inner].prefer(weight: weight) { gazetteer.isInside($0, of: area) }
    scores[outer].add(weight, to: best)
    contained[inner] = true
    if weight > 4 {
      proven[inner] = true
      proven[outer] = true
    }
  }

  /// The first area that holds some place of the other name; senses are ordered by size, so that it
  /// is the most likely one.
  private func sense(of outer: Int, around inner: Int) -> Int? {
    let gazetteer = gazetteer
    for sense in scores[outer].indices {
      let area = scores[outer].entry(sense)
      guard area.feature != .city && area.feature != .facility else { continue }
      if scores[inner].contains(where: { gazetteer.isInside($0, of: area) }) { return sense }
    }
    return nil
  }

  private func isCountry(_ name: Int) -> Bool {
    scores[name].indices.first.map { scores[name].entry($0).feature == .country } ?? false
  }

  mutating func weighContext() {
    let (context, gazetteer, titled) = (context, gazetteer, titledWithArea)
    for name in scores.indices where scores[name].indices.count > 1 {
      let share = context.share(of: name)
      scores[name].weigh { context.weight(of: $0.entry, besides: share, in: gazetteer) }
      if !titled.isEmpty { scores[name].prefer(weight: 2) { titled.contains($0.number) } }
    }
  }

  /// A county that a town of the text may lie in speaks for that town, and the town for the county:
  /// many counties have one name.
  mutating func weighCounties() {
    var counties: [Int: (name: Int, sense: Int)] = [:]
    for name in scores.indices where scores[name].best?.feature == .admin2 {
      for sense in scores[name].indices {
        let entry = scores[name].entry(sense)
        if entry.feature == .admin2 { counties[entry.number] = (name, sense) }
      }
    }
    guard counties.count > 1 else { return }
    var shared: Set<Int> = []
    for name in scores.indices {
      for sense in scores[name].indices where scores[name].entry(sense).feature == .city {
        let parent = scores[name].entry(sense).parent
        guard let parent, let county = counties[parent], county.name != name else { continue }
        scores[name].add(Self.sameCounty, to: sense)
        if shared.insert(parent).inserted {
          scores[county.name].add(Self.sameCounty, to: county.sense)
        }
      }
    }
  }

  private static let sameCounty = 1.5

  /// Of like-named places, those beside the text's other places are meant.
  mutating func weighSurroundings() {
    let chosen = chosenPoints()
    for name in scores.indices where scores[name].indices.count > 1 {
      scores[name].weigh { Self.nearness(of: $0, to: chosen, but: name) }
    }
  }

  private typealias ChosenPoint = (name: Int, point: GeographicPoint)

  /// Where the places are that the names mean, as far as they are smaller than countries.
  private func chosenPoints() -> [ChosenPoint] {
    var chosen: [ChosenPoint] = []
    chosen.reserveCapacity(names.count)
    for name in names.indices where !names[name].isDemonym {
      guard let best = scores[name].best, best.feature != .country else { continue }
      chosen.append((name, best.point))
    }
    return chosen
  }

  /// What the nearest of the other names' places says for a place.
  private static func nearness(
    of sense: PlaceName.Sense, to chosen: [ChosenPoint], but name: Int
  ) -> Double {
    let point = sense.entry.point
    var nearest = Double.infinity
    for other in chosen
    where abs(other.point.latitude - point.latitude) < degreesBeside && other.name != name {
      nearest = min(
        nearest, point.roughSquaredDistance(to: other.point, scale: sense.longitudeScale))
    }
    nearest = nearest.squareRoot()
    return nearest < 50 ? 0.9 : nearest < 150 ? 0.6 : nearest < 400 ? 0.3 : 0
  }

  /// Of latitude; more than 400 kilometres.
  private static var degreesBeside: Double { 4 }

  private static var comma: Word { .mark(",") }
  private static var opening: Word { .mark("(") }
}
