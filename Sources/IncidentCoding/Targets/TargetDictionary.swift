internal import IngestKit

/// The nouns for what is hit.
package struct TargetDictionary: Sendable {
  /// Phrases that only look like targets have no noun: "think tank".
  let lexicon: Lexicon<TargetNoun?>
  let states: StateNames

  /// Reads `targets.tsv`.
  init(files: DictionaryFiles, states: StateNames) throws {
    let rows = try files.words(
      "targets.tsv", required: ["noun", "aliases", "kind", "type", "gtd", "category"],
      optional: ["plural"], { row throws(DictionaryProblem) in try Entry(row) })
    self.states = states
    var lexicon = Lexicon<TargetNoun?>()
    for row in rows {
      for word in row.singulars { lexicon.insert(word, row.noun(isPlural: false)) }
      for word in row.plurals { lexicon.insert(word, row.noun(isPlural: true)) }
    }
    self.lexicon = lexicon
  }

  private struct Entry {
    let singulars: [String]
    let plurals: [String]
    let kind: Target.Kind?
    let type: Target.TargetType
    let gtd: Int?
    let category: CasualtyCount.Category?

    init(_ row: DictionaryTable.Row) throws(DictionaryProblem) {
      singulars = [try row.text("noun")] + row.list("aliases")
      plurals = row.list("plural")
      kind = try row.choice("kind")
      if kind != nil { _ = try row.text("type") }
      type = try row.choice("type") ?? .other
      gtd = try row.integer("gtd", in: 1...22)
      category = try row.choice("category")
    }

    func noun(isPlural: Bool) -> TargetNoun? {
      kind.map {
        TargetNoun(kind: $0, type: type, gtd: gtd, category: category, isPlural: isPlural)
      }
    }
  }
}
