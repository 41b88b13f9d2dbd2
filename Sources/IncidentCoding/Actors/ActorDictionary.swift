internal import IngestKit

/// Everything that is known of actors before a text is read: names, states, nouns, qualifiers.
///
/// A class, since every stage that reads actors carries it around.
package final class ActorDictionary: Sendable {
  let states: StateNames
  let nouns: Lexicon<ActorNoun>
  let qualifiers: Lexicon<ActorQualifier>
  private let roster: ActorRoster

  package var entries: [ActorEntry] { roster.entries }
  var names: Lexicon<ActorName> { roster.names }
  var transliterated: TransliteratedNames { roster.transliterated }
  /// Countries that each entry is at home in, the main one first.
  var countries: [[String]] { roster.countries }
  /// Peoples and clans: actors only together with a noun, as in "Fulani herdsmen".
  var communities: Set<Int> { roster.communities }

  /// Reads `actors-ucdp.tsv`, `actors.tsv` and the word lists beside them.
  ///
  /// A row whose id stands before it already adds names and replaces what it states.
  init(files: DictionaryFiles, states: StateNames) throws {
    self.states = states
    nouns = try ActorNoun.lexicon(files: files)
    qualifiers = try ActorQualifier.lexicon(files: files)
    var roster = ActorRoster()
    for name in ["actors-ucdp.tsv", "actors.tsv"] {
      let rows = try files.entries(
        name, required: ["id", "name"], optional: ActorRow.optionalColumns
      ) { (row) throws(DictionaryProblem) in try ActorRow(row, states: states) }
      for row in rows { roster.add(row) }
    }
    self.roster = roster
  }

  /// The entry that stands for a composed name, if the dictionary has one.
  func entry(forComposedName name: String) -> ActorEntry? {
    roster.indexByComposedName[name].map { entries[$0] }
  }
}

/// The actors of the dictionary and their names, row by row.
private struct ActorRoster {
  private(set) var entries: [ActorEntry] = []
  private(set) var names = Lexicon<ActorName>()
  private(set) var transliterated = TransliteratedNames()
  private(set) var countries: [[String]] = []
  private(set) var communities: Set<Int> = []
  private var indexByID: [String: Int] = [:]
  /// Entries that take the place of a composed name, such as "Iraq (security forces)".
  private(set) var indexByComposedName: [String: Int] = [:]

  mutating func add(_ row: ActorRow) {
    let index: Int
    if let known = indexByID[row.id] {
      index = known
      entries[index] = row.entry(extending: entries[index])
      if !row.countries.isEmpty { countries[index] = row.countries }
    } else {
      index = entries.count
      indexByID[row.id] = index
      entries.append(row.entry(extending: nil))
      countries.append(row.countries)
    }
    if row.isCommunity { communities.insert(index) }
    for name in row.names { insert(name, of: index, row, needsCountry: false) }
    for name in row.localNames { insert(name, of: index, row, needsCountry: true) }
  }

  private mutating func insert(
    _ spelling: String, of index: Int, _ row: ActorRow, needsCountry: Bool
  ) {
    if spelling.utf8.last == UInt8(ascii: ")") {
      indexByComposedName[spelling] = index
      return
    }
    let spellings = row.isTransliterated ? ArabicGroupNoun.variants(of: spelling) : [spelling]
    for spelling in spellings {
      let name = ActorName(actor: index, spelling: spelling, needsCountry: needsCountry)
      names.insert(spelling, name)
      if row.isTransliterated, !name.isAcronym { transliterated.insert(spelling, name) }
    }
  }
}
