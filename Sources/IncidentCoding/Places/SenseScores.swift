internal import Foundation
internal import IngestKit

/// The candidates of one name and how much speaks for each.
struct SenseScores {
  private let senses: [PlaceName.Sense]
  private var scores: [Double]

  init(_ name: PlaceName) {
    senses = name.senses
    scores = name.senses.map(Self.prominence)
  }

  var indices: Range<Int> { senses.indices }

  /// The entry with most for it; the first, which is the largest, of equals.
  var best: GazetteerEntry? {
    guard let most = scores.max(), let index = scores.firstIndex(of: most) else { return nil }
    return senses[index].entry
  }

  /// True when the best entry is known by the name only besides its own.
  var isBestAlternate: Bool {
    guard let most = scores.max(), let index = scores.firstIndex(of: most) else { return false }
    return senses[index].kind == .alternate
  }

  /// The lead of the best place over the best one elsewhere; infinite when there is none.
  var margin: Double {
    guard let best else { return 0 }
    var second = -Double.infinity
    for (sense, score) in zip(senses, scores)
    where score > second && !Self.isSameArea(sense.entry, best) {
      second = score
    }
    return (scores.max() ?? 0) - second
  }

  func entry(_ index: Int) -> GazetteerEntry { senses[index].entry }

  mutating func add(_ weight: Double, to index: Int) { scores[index] += weight }

  mutating func prefer(weight: Double, _ matches: (GazetteerEntry) -> Bool) {
    for index in senses.indices where matches(senses[index].entry) { scores[index] += weight }
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

  /// How likely a name means the place when nothing else is known: by order of magnitude of its
  /// population, with countries before all towns.
  private static func prominence(of sense: PlaceName.Sense) -> Double {
    let size = log10(Double(max(sense.entry.population, 1)))
    let base: Double =
      switch sense.entry.feature {
      case .country: 8.5
      case .region, .water: 7
      case .facility: sense.entry.origin == .curated ? 6 : 3.5
      case .admin1: 3.5 + 0.3 * size
      case .admin2: size - 1.5
      case .city: max(1, size) + (sense.entry.isCapital ? 1 : 0)
      }
    return switch sense.kind {
    case .alternate: base - 1.6
    case .curated: base + 0.5
    case .primary, .demonym: base
    }
  }
}
