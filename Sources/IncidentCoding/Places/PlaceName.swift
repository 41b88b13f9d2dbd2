internal import IngestKit

/// One of a document's names and what it may mean.
struct PlaceName {
  struct Sense {
    let entry: GazetteerEntry
    let kind: GazetteerName.Kind
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
