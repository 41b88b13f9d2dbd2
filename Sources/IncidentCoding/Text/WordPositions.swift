/// Where some words stand in a text.
struct WordPositions {
  private var numbers = WordTable<Int>()
  /// By the numbers of the words.
  private var positions: [[Int]] = []

  init(_ words: some Sequence<Word>) {
    for word in words where numbers[word] == nil {
      numbers[word] = positions.count
      positions.append([])
    }
  }

  /// Notes a position unless the word is none of those asked for.
  mutating func add(_ position: Int, of word: Word) {
    if let number = numbers[word] { positions[number].append(position) }
  }

  /// In the order in which they were added.
  func of(_ word: Word) -> [Int] { numbers[word].map { positions[$0] } ?? [] }
}
