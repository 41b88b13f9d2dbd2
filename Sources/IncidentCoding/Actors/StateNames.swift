/// A state as a text may call it.
struct StateName: Sendable {
  enum Form: Sendable {
    /// "Iraq".
    case country
    /// "Iraqi".
    case adjective
    /// "Iraqis".
    case people
    /// "Baghdad", "the Kremlin".
    case metonym
  }

  let code: String
  let form: Form
}

/// The states of the world, by code and by what they are called.
struct StateNames: Sendable {
  private(set) var lexicon = Lexicon<StateName>()
  private var names: [String: String] = [:]
  private var adjectives: [String: String] = [:]

  init(files: DictionaryFiles) throws {
    let columns = ["code", "name", "adjectives", "people", "aliases", "metonyms"]
    let states = try files.entries("states.tsv", required: columns) {
      (row) throws(DictionaryProblem) in
      (code: try row.text("code"), name: try row.text("name"), row: row)
    }
    for (code, name, row) in states {
      names[code] = name
      if let adjective = row.list("adjectives").first { adjectives[code] = adjective }
      for word in [name] + row.list("aliases") { insert(word, code, .country) }
      for word in row.list("adjectives") { insert(word, code, .adjective) }
      for word in row.list("people") { insert(word, code, .people) }
      for word in row.list("metonyms") { insert(word, code, .metonym) }
    }
  }

  private mutating func insert(_ word: String, _ code: String, _ form: StateName.Form) {
    lexicon.insert(word, StateName(code: code, form: form))
  }

  /// "Iraq" for `IQ`.
  func name(of code: String) -> String? { names[code] }

  /// The code of a state by its canonical name.
  func code(named name: String) -> String? { names.first { $0.value == name }?.key }

  /// "Iraqi" for `IQ`; the name where there is no adjective.
  func adjective(of code: String) -> String? { adjectives[code] ?? names[code] }
}
