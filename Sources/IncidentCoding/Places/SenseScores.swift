internal import IngestKit

/// The candidates of one name and how much speaks for each.
struct SenseScores {
  private let senses: [PlaceName.Sense]
  /// Of each sense; empty where there is but one, which needs no weighing.
  private var scores: [Double]

  init(_ name: PlaceName) {
    senses = name.senses
    scores = name.senses.count > 1 ? name.senses.map(\.prominence) : []
  }

  var indices: Range<Int> { senses.indices }

  /// The one with most for it; the first, which is the largest, of equals.
  private var bestIndex: Int? {
    guard !senses.isEmpty else { return nil }
    var best = 0
    for index in scores.indices where scores[index] > scores[best] { best = index }
    return best
  }

  /// The entry with most for it.
  var best: GazetteerEntry? { bestIndex.map { senses[$0].entry } }

  /// True when the best entry is known by the name only besides its own.
  var isBestAlternate: Bool { bestIndex.map { senses[$0].kind == .alternate } ?? false }

  /// The lead of the best place over the best one elsewhere; infinite when there is none.
  var margin: Double {
    guard let best = bestIndex else { return 0 }
    guard !scores.isEmpty else { return .infinity }
    var second = -Double.infinity
    for index in scores.indices
    where scores[index] > second && !Self.isSameArea(senses[index].entry, senses[best].entry) {
      second = scores[index]
    }
    return scores[best] - second
  }

  func entry(_ index: Int) -> GazetteerEntry { senses[index].entry }

  func contains(where matches: (GazetteerEntry) -> Bool) -> Bool {
    senses.contains { matches($0.entry) }
  }

  mutating func add(_ weight: Double, to index: Int) {
    if !scores.isEmpty { scores[index] += weight }
  }

  /// Adds to each of them what speaks for it.
  mutating func weigh(_ weight: (PlaceName.Sense) -> Double) {
    for index in scores.indices { scores[index] += weight(senses[index]) }
  }

  mutating func prefer(weight: Double, _ matches: (GazetteerEntry) -> Bool) {
    for index in scores.indices where matches(senses[index].entry) { scores[index] += weight }
  }

  /// Areas of an order, or of the other: the counties of one country are to it what the provinces
  /// of another are.
  mutating func prefer(_ order: Place.Feature, orElse other: Place.Feature) {
    let isKnown = senses.contains { $0.entry.feature == order }
    prefer(weight: 4) { $0.feature == (isKnown ? order : other) }
  }

  private static func isSameArea(_ a: GazetteerEntry, _ b: GazetteerEntry) -> Bool {
    // A degree of latitude is more than that.
    a.country == b.country && abs(a.latitude - b.latitude) < 1
      && a.point.distance(to: b.point) < 100
  }
}
