extension Document {
  /// "near the border with China": a country where the story is not.
  func isBeyondBorder(_ index: Int) -> Bool {
    guard index >= 2, tokens[index - 1].word == "with" else { return false }
    return Self.borders.contains(tokens[index - 2].word)
  }

  private static let borders: WordSet = ["border", "borders", "frontier"]
}
