/// Words of public life that the news of one country use, and those of others hardly ever.
enum PublicLife {
  static func country(in document: Document) -> CountryCode? {
    let isLikely = american.contains { document.mayContain($0) }
    return isLikely && document.tokens.contains { americanSet.contains($0.word) }
      ? unitedStates : nil
  }

  private static let unitedStates = CountryCode("US")
  private static let american: [Word] = [
    "sheriff", "sheriffs", "felony", "felonies", "misdemeanor", "misdemeanors",
  ]
  private static let americanSet = WordSet(american)
}
