/// The part of a text that is enough to tell its language.
enum LanguageSample {
  static let tokens = 400
  private static let bytes = 4096

  static func scalars(of document: Document) -> some Sequence<Unicode.Scalar> {
    document.text.unicodeScalars.prefix(bytes)
  }

  static func words(of document: Document) -> some Sequence<Token> {
    document.tokens.prefix(tokens).lazy.filter(\.isWord)
  }
}
