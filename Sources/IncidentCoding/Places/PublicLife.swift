/// Words of public life that the news of one country use, and those of others hardly ever.
enum PublicLife {
  static func country(in document: Document) -> CountryCode? {
    let likely = american.filter(document.mayContain)
    guard !likely.isEmpty else { return nil }
    return document.tokens.contains { likely.contains($0.word) } ? unitedStates : nil
  }

  private static let unitedStates = CountryCode("US")
  private static let american: [Word] = [
    "sheriff", "sheriffs", "felony", "felonies", "misdemeanor", "misdemeanors",
  ]
}
