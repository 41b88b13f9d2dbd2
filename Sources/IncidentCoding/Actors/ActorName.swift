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
    let words = document.tokens[range].lazy.filter(\.isWord)
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
    if !spelling.utf8.contains(UInt8(ascii: " ")), let style = capitals(of: spelling) {
      return style
    }
    let words = spelling.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "-") }
    let capitalized = words.count { word in
      Substring(word).unicodeScalars.first.map { CharacterClass.isUpperCase($0.value) } == true
    }
    // "the Wagner group": what kind of group it is may be written small.
    let isKindAdded = words.last.map { kinds.contains(String(Substring($0))) } ?? false
    return .capitalized(min(2, isKindAdded ? capitalized - 1 : capitalized))
  }

  private static let kinds: Set<String> = [
    "Group", "Network", "Cartel", "Gang", "Militia", "Faction", "Clan",
  ]

  /// What a single word's capitals say; nil when they say nothing.
  private static func capitals(of word: String) -> Style? {
    let letters = word.unicodeScalars.filter(\.properties.isAlphabetic)
    guard letters.count > 1, letters.count <= 10 else { return nil }
    if letters.allSatisfy({ !$0.properties.isLowercase }) { return .acronym }
    let hasInnerCapital = letters.dropFirst().contains(where: \.properties.isUppercase)
    return letters.count <= 4 && hasInnerCapital ? .exact(word) : nil
  }
}
