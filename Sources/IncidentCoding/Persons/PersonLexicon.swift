internal import IngestKit

/// The dictionary of nouns for persons, singular and plural.
package struct PersonLexicon: Sendable {
  struct Noun: Sendable {
    let category: CasualtyCount.Category
    let isPlural: Bool
  }

  private(set) var lexicon = Lexicon<Noun>()
  private(set) var starters: WordSet = []

  package init(files: DictionaryFiles) throws {
    for table in try files.wordLists(
      "persons.tsv", required: Self.required, optional: Self.optional)
    {
      try add(table)
    }
  }

  package init(_ table: DictionaryTable) throws { try add(table) }

  mutating func add(_ table: DictionaryTable) throws {
    let entries = try table.map { (row) throws(DictionaryProblem) in
      let category = try row.text("category")
      guard let category = CasualtyCount.Category(rawValue: category) else {
        throw DictionaryProblem("unknown category '\(category)'")
      }
      return (try row.text("noun"), category, row["number"] == "plural")
    }
    for (noun, category, isPlural) in entries {
      insert(noun, Noun(category: category, isPlural: isPlural))
      guard !isPlural else { continue }
      for (text, form) in WordForms.noun(noun) where form.contains(.plural) {
        insert(text, Noun(category: category, isPlural: true))
      }
    }
  }

  static let required = ["noun", "category"]
  static let optional = ["number"]

  private mutating func insert(_ text: String, _ noun: Noun) {
    let words = PhraseWords.of(text)
    lexicon.insert(words, noun)
    if let first = words.first { starters.insert(first) }
  }
}
