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
///
/// A class, since every noun group that may name a state asks it.
final class StateNames: Sendable {
  let lexicon: Lexicon<StateName>
  private let names: [String: String]
  private let adjectives: [String: String]

  init(files: DictionaryFiles) throws {
    let columns = ["code", "name", "adjectives", "people", "aliases", "metonyms"]
    let states = try files.entries("states.tsv", required: columns) {
      (row) throws(DictionaryProblem) in
      (code: try row.text("code"), name: try row.text("name"), row: row)
    }
    var lexicon = Lexicon<StateName>()
    var names: [String: String] = [:]
    var adjectives: [String: String] = [:]
    func insert(_ word: String, _ code: String, _ form: StateName.Form) {
      lexicon.insert(word, StateName(code: code, form: form))
    }
    for (code, name, row) in states {
      names[code] = name
      if let adjective = row.list("adjectives").first { adjectives[code] = adjective }
      for word in [name] + row.list("aliases") { insert(word, code, .country) }
      for word in row.list("adjectives") { insert(word, code, .adjective) }
      for word in row.list("people") { insert(word, code, .people) }
      for word in row.list("metonyms") { insert(word, code, .metonym) }
    }
    self.lexicon = lexicon
    self.names = names
    self.adjectives = adjectives
  }

  /// "Iraq" for `IQ`.
  func name(of code: String) -> String? { names[code] }

  /// "Iraqi" for `IQ`; the name where there is no adjective.
  func adjective(of code: String) -> String? { adjectives[code] ?? names[code] }
}
