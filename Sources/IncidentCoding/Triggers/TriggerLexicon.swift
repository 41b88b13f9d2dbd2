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
  /// "set … on fire": phrases that their object may part, by their first word.
  private(set) var parted: WordTable<[(phrase: PartedPhrase, sense: Sense)]> = [:]

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
        if let phrase = PartedPhrase(entry.lemma) {
          parted[first, default: []].append((phrase, Sense(entry: entry, form: form)))
        }
      }
    }
  }

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
