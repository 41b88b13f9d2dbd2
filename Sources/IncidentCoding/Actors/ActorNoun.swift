/// A noun that makes an actor together with the words before it.
struct ActorNoun: Sendable {
  enum Class: String, CaseIterable, Sendable {
    /// Part of a state's forces.
    case force
    case government
    case group
    /// A man of arms of whom the text says no more.
    case attacker
    case crowd
    case civilian
  }

  /// What the noun is without anything before it.
  enum Bare: String, CaseIterable, Sendable {
    /// A force of the country at hand.
    case context
    case unidentified
    /// Somebody named before.
    case anaphoric
    /// No actor.
    case no
    /// An actor only behind a name: "Hamas members".
    case member
  }

  let nounClass: Class
  /// The word of the canonical name.
  let label: String
  let inter: Int
  let bare: Bare

  /// "militants in Gaza" are at home there; "gunmen in Gaza" may come from anywhere.
  func isOrigin(behind preposition: Word) -> Bool {
    switch nounClass {
    case .force: false
    case .attacker: preposition == "from"
    default: Self.locative.contains(preposition)
    }
  }

  private static let locative: WordSet = ["in", "from", "inside"]

  static func lexicon(files: DictionaryFiles) throws -> Lexicon<ActorNoun> {
    let nouns = try files.words(
      "actor-nouns.tsv", required: ["noun", "aliases", "class", "label", "inter", "bare"]
    ) { (row) throws(DictionaryProblem) in
      _ = try row.text("class")
      return (
        words: [try row.text("noun")] + row.list("aliases"),
        noun: ActorNoun(
          nounClass: try row.choice("class") ?? .group, label: try row.text("label"),
          inter: try row.integer("inter", in: 1...8) ?? 3, bare: try row.choice("bare") ?? .no)
      )
    }
    var lexicon = Lexicon<ActorNoun>()
    for (words, noun) in nouns {
      for word in words { lexicon.insert(word, noun) }
    }
    return lexicon
  }
}
