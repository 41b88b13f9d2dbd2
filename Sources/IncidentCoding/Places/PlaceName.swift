internal import Foundation
internal import IngestKit

/// One of a document's names and what it may mean.
struct PlaceName {
  struct Sense: Sendable {
    let entry: GazetteerEntry
    let kind: GazetteerName.Kind
    /// How likely the name means the place when nothing else is known.
    let prominence: Double
    let longitudeScale: Double

    init(entry: GazetteerEntry, kind: GazetteerName.Kind) {
      self.entry = entry
      self.kind = kind
      prominence = Self.prominence(of: entry, by: kind)
      longitudeScale = entry.point.longitudeScale
    }
  }

  let senses: [Sense]
  let isSingleWord: Bool
  /// A name that adjectives and nouns of origin are made of: "Iraqi".
  var isDemonym: Bool { senses.first?.kind == .demonym }
  let isCountry: Bool
  var isWater: Bool { senses.first?.entry.feature == .water }
  var isArea: Bool { senses.first?.entry.feature == .admin1 }

  init(senses: [Sense], isSingleWord: Bool) {
    self.senses = senses
    self.isSingleWord = isSingleWord
    isCountry = senses.contains { $0.entry.feature == .country && $0.kind != .demonym }
  }

  var hasCapital: Bool { senses.contains { $0.entry.isCapital } }

  /// Areas, capitals and towns above a size need less proof than villages do.
  func isWellKnown(above population: Int) -> Bool {
    guard let first = senses.first?.entry else { return false }
    return first.feature != .city || first.isCapital || first.population >= population
      || isCountry
  }

  /// True for a town with as many inhabitants, or a capital of any size.
  func isCity(ofAtLeast population: Int = 0) -> Bool {
    guard let first = senses.first?.entry, first.feature == .city else { return false }
    return first.isCapital || first.population >= population
  }

  /// True for a land without bounds, after which families are named too.
  var isRegion: Bool { senses.first?.entry.feature == .region }

  /// True when a curated list has it; such names need no further proof.
  var isCurated: Bool { senses.first?.entry.origin == .curated }
}

extension PlaceName.Sense {
  /// By order of magnitude of its population, with countries before all towns.
  private static func prominence(
    of entry: GazetteerEntry, by kind: GazetteerName.Kind
  ) -> Double {
    let size = log10(Double(max(entry.population, 1)))
    let base: Double =
      switch entry.feature {
      case .country: 8.5
      case .region, .water: 7
      case .facility: entry.origin == .curated ? 6 : 3.5
      case .admin1: 3.5 + 0.3 * size
      case .admin2: size - 1.5
      case .city: max(1, size) + (entry.isCapital ? 1 : 0)
      }
    return switch kind {
    case .alternate: base - 1.6
    case .curated: base + 0.5
    case .primary, .demonym: base
    }
  }
}
