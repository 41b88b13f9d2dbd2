// Surnames that stand alone for a person named in full elsewhere.
extension CapitalNames {
  /// What may stand for a person alone: "SMITH" where the text has "ANN SMITH".
  func surnames(of names: [PersonName]) -> Set<Word> {
    var surnames: Set<Word> = []
    for name in names where name.tokens.count > 1 {
      for index in name.tokens.dropFirst() {
        let token = document.tokens[index]
        if token.isWord, token.bytes.count > 3, !GivenNames.contains(token.word) {
          surnames.insert(token.word)
        }
      }
    }
    return surnames
  }

  /// "IN VALLE", "THE VALLE DEPARTMENT": a place of the same name.
  func isWhere(_ index: Int) -> Bool {
    let before = index > 0 ? document.tokens[index - 1].word : nil
    let next = index + 1 < document.tokens.count ? document.tokens[index + 1].word : nil
    return before.map(Self.locations.contains) ?? false || next.map(Self.areas.contains) ?? false
  }

  private static let locations: WordSet = ["in", "at", "near", "from", "to", "the"]
  private static let areas: WordSet = [
    "department", "province", "state", "city", "town", "village", "municipality", "region",
    "neighborhood", "street", "avenue", "airport", "hill", "river", "farm", "canton",
  ]
}
