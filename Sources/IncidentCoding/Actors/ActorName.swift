/// One name of an actor, and when words of a text may be read as it.
struct ActorName: Sendable, Hashable {
  /// Number of its entry in the dictionary.
  let actor: Int
  /// So short or so common that a text must speak of the actor's country as well.
  let needsCountry: Bool
  private let style: Style

  private enum Style: Hashable {
    /// Capitals only, as acronyms are; "is" is not "IS".
    case acronym
    /// Capitals among small letters, as in "LeT"; "let" is a verb.
    case exact(String)
    /// At least so many capitalised words.
    case capitalized(Int)
  }

  init(actor: Int, spelling: String, needsCountry: Bool) {
    self.actor = actor
    self.needsCountry = needsCountry
    style = Self.style(of: spelling)
  }

  /// True for what only capitals make a name.
  var isAcronym: Bool {
    if case .capitalized = style { false } else { true }
  }

  /// True when the text writes it as names are written.
  func isWritten(in document: Document, at range: Range<Int>) -> Bool {
    let words = document.tokens[range].filter(\.isWord)
    switch style {
    case .exact(let spelling): return document.words(ofTokens: range) == spelling
    case .acronym where document.isShouted(atToken: range.lowerBound):
      return words.allSatisfy { $0.bytes.count > 2 }
    case .acronym: return words.allSatisfy { $0.isAllCaps || $0.bytes.count == 1 }
    case .capitalized(let count):
      return document.isUpperCase || words.count(where: \.isCapitalized) >= count
    }
  }

  private static func style(of spelling: String) -> Style {
    let letters = spelling.unicodeScalars.filter(\.properties.isAlphabetic)
    if letters.count > 1, letters.count <= 10, !spelling.contains(" ") {
      if letters.allSatisfy({ !$0.properties.isLowercase }) { return .acronym }
      if letters.count <= 4, letters.dropFirst().contains(where: \.properties.isUppercase) {
        return .exact(spelling)
      }
    }
    let words = spelling.split { $0 == " " || $0 == "-" }
    return .capitalized(
      min(2, words.count { $0.unicodeScalars.first?.properties.isUppercase == true }))
  }
}
