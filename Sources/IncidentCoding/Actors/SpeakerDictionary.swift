internal import IngestKit

/// The words for those whom reports cite.
package struct SpeakerDictionary: Sendable {
  struct Speaker: Sendable {
    let type: Claim.SpeakerType
    /// Written with a capital: the name of a medium or an office.
    let isName: Bool
  }

  let lexicon: Lexicon<Speaker>
  let states: StateNames

  /// Reads `speakers.tsv`.
  init(files: DictionaryFiles, states: StateNames) throws {
    self.states = states
    let rows = try files.entries("speakers.tsv", required: ["noun", "aliases", "type"]) {
      (row) throws(DictionaryProblem) in
      _ = try row.text("type")
      return (
        words: [try row.text("noun")] + row.list("aliases"),
        type: try row.choice("type", Claim.SpeakerType.self) ?? .anonymous
      )
    }
    var lexicon = Lexicon<Speaker>()
    for (words, type) in rows {
      for word in words {
        let isName = word.unicodeScalars.first?.properties.isUppercase == true
        lexicon.insert(word, Speaker(type: type, isName: isName))
      }
    }
    self.lexicon = lexicon
  }
}
