internal import IngestKit

/// The dictionary of event words, every form of each.
package struct TriggerLexicon: Sendable {
  struct Sense: Sendable {
    let entry: TriggerEntry
    let form: TriggerForm
  }

  private(set) var lexicon = Lexicon<Sense>()
  /// First words, to pass over all others quickly.
  private(set) var starters: WordSet = []
  /// "set … on fire": the senses of a phrase that its object may part, by its first word.
  private(set) var parted: WordTable<[Sense]> = [:]

  package init(files: DictionaryFiles) throws {
    for table in try files.wordLists(
      "triggers.tsv", required: Self.required, optional: Self.optional)
    {
      try add(table)
    }
  }

  package init(_ table: DictionaryTable) throws { try add(table) }

  mutating func add(_ table: DictionaryTable) throws {
    for (entry, irregular) in try table.map(Self.entry) {
      for (text, form) in Self.forms(of: entry, irregular) {
        let words = PhraseWords.of(text)
        lexicon.insert(words, Sense(entry: entry, form: form))
        guard let first = words.first else { continue }
        starters.insert(first)
        if Self.partedLemmas.contains(entry.lemma) {
          parted[first, default: []].append(Sense(entry: entry, form: form))
        }
      }
    }
  }

  /// True for a phrase that its object may part.
  static func isParted(_ lemma: String) -> Bool { partedLemmas.contains(lemma) }

  private static let partedLemmas = [
    "take hostage", "hold hostage", "take into custody", "take from home", "drag from home",
    "snatch from home", "herd into bush", "march into bush", "take into bush", "lead into bush",
    "drag into bush", "march at gunpoint", "lead at gunpoint", "take at gunpoint",
    "drag at gunpoint", "bundle at gunpoint", "herd at gunpoint",
    "drive into", "steer into", "accelerate into", "swerve into", "career into", "barrel into",
    "smash into", "speed into", "plow into", "plough into",
    "drive out", "push out", "expel from", "oust from", "dislodge from", "fall under control",
    "establish a base", "set up a base", "build a base", "open a base", "construct a base",
    "inaugurate a base", "send troops", "deploy troops", "dispatch troops",
    "come under fire", "come under attack", "trade fire", "exchange fire", "use against",
    "spray with bullets", "riddle with bullets", "set on fire",
    "claim lives", "take lives", "cost lives", "lose soldiers",
    "find bodies", "discover bodies", "recover bodies", "retrieve bodies", "pull bodies",
    "count bodies", "receive bodies", "identify bodies", "remove bodies", "collect bodies",
    "bury bodies",
  ]

  static let required = ["lemma", "pos", "sub_event", "family", "strength"]
  static let optional = ["effect", "weapon", "irregular"]

  private static func entry(
    _ row: DictionaryTable.Row
  ) throws(DictionaryProblem) -> (TriggerEntry, [String]) {
    let lemma = try row.text("lemma")
    let irregular = (row["irregular"] ?? "").split(separator: " ").map(String.init)
    guard irregular.isEmpty || irregular.count == 3 else {
      throw DictionaryProblem("'irregular' takes past, participle and gerund")
    }
    let entry = TriggerEntry(
      lemma: lemma,
      partOfSpeech: try row.needed("pos"),
      subEvent: try row.needed("sub_event"),
      family: try row.needed("family"),
      effect: try row.choice("effect", Casualties.Effect.self),
      weapon: try row.choice("weapon", Weapon.WeaponType.self),
      strength: try row.needed("strength"))
    return (entry, irregular)
  }

  private static func forms(
    of entry: TriggerEntry, _ irregular: [String]
  ) -> [(String, TriggerForm)] {
    switch entry.partOfSpeech {
    case .verb: WordForms.verb(entry.lemma, irregular: irregular)
    case .noun: WordForms.noun(entry.lemma)
    case .adjective: [(entry.lemma, .adjective)]
    }
  }
}

extension DictionaryTable.Row {
  /// One of an enumeration's names, which must be there.
  func needed<Choice: RawRepresentable & CaseIterable>(
    _ column: String
  ) throws(DictionaryProblem) -> Choice where Choice.RawValue == String {
    guard let choice = try choice(column, Choice.self) else {
      throw DictionaryProblem("'\(column)' is empty")
    }
    return choice
  }
}
