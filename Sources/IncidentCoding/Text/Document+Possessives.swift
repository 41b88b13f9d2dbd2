extension Document {
  /// The apostrophe of "the priests' murder".
  func isPluralPossessive(_ index: Int) -> Bool {
    let token = tokens[index]
    return Self.apostrophes.contains(token.word) && !token.hasSpaceBefore && index > 0
      && self.token(tokens[index - 1], hasSuffix: "s")
  }

  private static let apostrophes: WordSet = ["'", "’"]
}
