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
    var best: (inner: Int, outer: Int)?
    for outerSense in scores[outer].indices {
      let area = scores[outer].entry(outerSense)
      guard area.feature != .city && area.feature != .facility else { continue }
      // Senses are ordered by size, so that the first pair is the most likely one.
      let sense = scores[inner].indices.first { contains(area, scores[inner].entry($0)) }
      if let sense {
        best = (sense, outerSense)
        break
      }
    }
    guard let best else {
      if isCountry(outer) { misplaced[inner] = true }
      return
    }
    let area = scores[outer].entry(best.outer)
    for sense in scores[inner].indices where contains(area, scores[inner].entry(sense)) {
      scores[inner].add(weight, to: sense)
    }
    scores[outer].add(weight, to: best.outer)
    contained[inner] = true
    if weight > 4 {
      proven[inner] = true
      proven[outer] = true
    }
  }

  private func isCountry(_ name: Int) -> Bool {
    scores[name].indices.first.map { scores[name].entry($0).feature == .country } ?? false
  }

  private func contains(_ area: GazetteerEntry, _ entry: GazetteerEntry) -> Bool {
    guard area.number != entry.number, area.country == entry.country else { return false }
    if area.feature == .country { return true }
    return gazetteer.isInside(entry, area: area.number)
  }

  mutating func weighContext() {
    for name in scores.indices {
      for sense in scores[name].indices {
        let entry = scores[name].entry(sense)
        scores[name].add(context.weight(of: entry, in: gazetteer), to: sense)
        if titledWithArea.contains(entry.number) { scores[name].add(2, to: sense) }
      }
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
    let chosen = scores.indices.compactMap { name -> (name: Int, point: GeographicPoint)? in
      let best = names[name].isDemonym ? nil : scores[name].best
      return best.flatMap { $0.feature == .country ? nil : (name, $0.point) }
    }
    for name in scores.indices where scores[name].indices.count > 1 {
      for sense in scores[name].indices {
        let point = scores[name].entry(sense).point
        let scale = point.longitudeScale
        var nearest = Double.infinity
        for other in chosen where other.name != name {
          nearest = min(nearest, point.roughSquaredDistance(to: other.point, scale: scale))
        }
        nearest = nearest.squareRoot()
        scores[name].add(
          nearest < 50 ? 0.9 : nearest < 150 ? 0.6 : nearest < 400 ? 0.3 : 0, to: sense)
      }
    }
  }

  private static var comma: Word { .mark(",") }
  private static var opening: Word { .mark("(") }
}
