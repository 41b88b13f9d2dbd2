/// One name of an actor, and when words of a text may be read as it.
struct ActorName: Sendable, Hashable {
  /// Number of its entry in the dictionary.
  let actor: Int
  /// Capitals only, as acronyms are; "is" is not "IS".
  let isAcronym: Bool
  /// Capitalised words, of which a text must capitalise as many, two at most.
  let capitals: Int
  /// So short or so common that a text must speak of the actor's country as well.
  let needsCountry: Bool

  init(actor: Int, spelling: String, needsCountry: Bool) {
    self.actor = actor
    self.needsCountry = needsCountry
    let letters = spelling.unicodeScalars.filter(\.properties.isAlphabetic)
    isAcronym =
      letters.count > 1 && letters.count <= 10
      && letters.allSatisfy { !$0.properties.isLowercase } && !spelling.contains(" ")
    capitals = min(
      2,
      spelling.split { $0 == " " || $0 == "-" }
        .count { $0.unicodeScalars.first?.properties.isUppercase == true })
  }

  /// True when the text writes it as names are written.
  func isWritten(in document: Document, at range: Range<Int>) -> Bool {
    let words = document.tokens[range].filter(\.isWord)
    if document.isUpperCase { return !isAcronym || words.allSatisfy { $0.end - $0.start > 2 } }
    if isAcronym { return words.allSatisfy { $0.isAllCaps || $0.end - $0.start == 1 } }
    return words.count(where: \.isCapitalized) >= capitals
  }
}
