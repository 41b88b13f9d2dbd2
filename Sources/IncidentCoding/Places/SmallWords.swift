/// What a text writes small somewhere, gathered when it is first asked for.
final class SmallWords {
  private let tokens: [Token]
  private lazy var words = WordSet(
    tokens.lazy.filter { $0.isWord && !$0.isCapitalized }.map(\.word),
    minimumCapacity: tokens.count)

  init(_ tokens: [Token]) { self.tokens = tokens }

  /// A text of usual length is looked through, which takes less than gathering its words.
  func contains(_ word: Word) -> Bool {
    if tokens.count > Self.usual { return words.contains(word) }
    return tokens.contains { $0.word == word && $0.isWord && !$0.isCapitalized }
  }

  private static let usual = 4_096
}
