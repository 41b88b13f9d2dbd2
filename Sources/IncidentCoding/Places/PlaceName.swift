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
  var isCountry: Bool {
    senses.contains { $0.entry.feature == .country && $0.kind != .demonym }
  }
  /// True when a curated list has it; such names need no further proof.
  var isCurated: Bool { senses.first?.entry.origin == .curated }
}
