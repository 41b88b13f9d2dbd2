/// Words of public life that the news of one country use, and those of others hardly ever.
enum PublicLife {
  static func country(in document: Document) -> CountryCode? {
    let likely = american.filter(document.mayContain)
    if !likely.isEmpty, document.tokens.contains(where: { likely.contains($0.word) }) {
      return unitedStates
    }
    return hasNumberedBlock(document) ? unitedStates : nil
  }

  /// "in the 2400 block of Oak Street"
  private static func hasNumberedBlock(_ document: Document) -> Bool {
    guard document.mayContain("block") else { return false }
    let tokens = document.tokens
    return tokens.indices.dropFirst().dropLast().contains {
      tokens[$0].word == "block" && tokens[$0 + 1].word == "of" && tokens[$0 - 1].isNumber
        && tokens[$0 - 1].value >= 100
    }
  }

  static let unitedStates = CountryCode("US")
  private static let american: [Word] = [
    "sheriff", "sheriffs", "felony", "felonies", "misdemeanor", "misdemeanors",
  ]
}
