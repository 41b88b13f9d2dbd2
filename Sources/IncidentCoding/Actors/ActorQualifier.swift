/// A word before an actor noun, and what it says of the actor.
struct ActorQualifier: Sendable {
  enum Kind: String, CaseIterable, Sendable {
    /// A people or a faith.
    case identity
    case ideology
    case unidentified
    case suspected
    case armed
    /// "militant", "rebel" before another noun.
    case militancy
    case drug
    /// "former", "fake": none of the sort any more, or never.
    case former
    /// Adds nothing to the name.
    case filler
  }

  let kind: Kind
  /// Its word in the canonical name, if any.
  let label: String?

  static func lexicon(files: DictionaryFiles) throws -> Lexicon<ActorQualifier> {
    let qualifiers = try files.words(
      "actor-qualifiers.tsv", required: ["word", "aliases", "kind", "label"]
    ) { (row) throws(DictionaryProblem) in
      _ = try row.text("kind")
      return (
        words: [try row.text("word")] + row.list("aliases"),
        qualifier: ActorQualifier(kind: try row.choice("kind") ?? .filler, label: row["label"])
      )
    }
    var lexicon = Lexicon<ActorQualifier>()
    for (words, qualifier) in qualifiers {
      for word in words { lexicon.insert(word, qualifier) }
    }
    return lexicon
  }
}
