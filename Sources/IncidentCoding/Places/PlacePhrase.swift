/// The words of a place's name as the gazetteer keys them.
enum PlacePhrase {
  /// Without hyphens and without the ayn that begins a word: "Ra’s al-‘Ayn" is "ras al ayn".
  static func words(of name: String) -> [Word] {
    PhraseWords.of(name).filter { $0 != apostrophe }
  }

  static func key(of name: String) -> UInt64 { Word.phraseKey(words(of: name)) }

  /// True for a mark that names are compared without.
  @inline(__always)
  static func skips(_ token: Token) -> Bool {
    token.kind == .punctuation && (token.word == hyphen || token.word == apostrophe)
  }

  private static var hyphen: Word { .mark("-") }
  private static var apostrophe: Word { .mark("'") }
}
