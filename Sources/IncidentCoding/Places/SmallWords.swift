/// What a text writes small somewhere, gathered when it is first asked for.
final class SmallWords {
  private let tokens: [Token]
  private lazy var words = WordSet(
    tokens.lazy.filter { $0.isWord && !$0.isCapitalized }.map(\.word),
    minimumCapacity: tokens.count)

  init(_ tokens: [Token]) { self.tokens = tokens }

  func contains(_ word: Word) -> Bool { words.contains(word) }
}
