internal import IngestKit

/// The words for weapons.
package struct WeaponDictionary: Sendable {
  let lexicon: Lexicon<WeaponWord>

  /// Reads `weapons.tsv`.
  package init(files: DictionaryFiles) throws {
    let rows = try files.words(
      "weapons.tsv", required: ["noun", "aliases", "type", "gtd"], optional: ["context"]
    ) { (row) throws(DictionaryProblem) in
      _ = try row.text("type")
      return (
        words: [try row.text("noun")] + row.list("aliases"),
        word: WeaponWord(
          type: try row.choice("type") ?? .unknown, gtd: try row.integer("gtd", in: 1...13),
          context: try row.choice("context"))
      )
    }
    var lexicon = Lexicon<WeaponWord>()
    for (words, word) in rows {
      for spelling in words { lexicon.insert(spelling, word) }
    }
    self.lexicon = lexicon
  }
}

/// What a word says of a weapon.
struct WeaponWord: Sendable {
  /// Beside what words it is a weapon; alone it is something else.
  enum Context: String, CaseIterable, Sendable {
    /// "mine", "shell": beside something that explodes, hits or is laid.
    case explosive
    /// "fire", "flames": beside "set", "burned".
    case set
    /// "car", "truck": beside "rammed", "ploughed into".
    case ramming
    /// "stones", "sticks": beside "threw", "beat".
    case violent
    /// "arms": beside "armed", "seized", "cache".
    case armed
  }

  let type: Weapon.WeaponType
  let gtd: Int?
  let context: Context?
}
