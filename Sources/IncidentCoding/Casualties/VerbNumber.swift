/// What a verb says of the number of its subject.
enum VerbNumber: Sendable {
  case singular, plural

  /// Nil where the verb does not tell: "killed", "had died", "being shot".
  init?(of group: Range<Int>, in document: Document) {
    for index in group {
      let word = document.tokens[index].word
      if Self.singulars.contains(word) {
        self = .singular
        return
      }
      if Self.plurals.contains(word) {
        self = .plural
        return
      }
    }
    return nil
  }

  private static let singulars: WordSet = ["was", "is", "has", "wasnt", "isnt"]
  private static let plurals: WordSet = ["were", "are", "have", "werent", "arent"]
}
