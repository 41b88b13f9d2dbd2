/// Phrases to be looked for, with their first words to pass over all others.
struct PhraseList: Sendable {
  private let phrases: [[Word]]
  private let firstWords: WordSet

  init(_ phrases: [[Word]]) {
    self.phrases = phrases
    firstWords = WordSet(phrases.compactMap(\.first))
  }

  init(_ phrases: [String]) {
    self.init(phrases.map { Tokenizer.tokens(of: Array($0.utf8)).map(\.word) })
  }

  /// True when one of the phrases stands at the place.
  func stands(at place: Int, in document: Document) -> Bool {
    guard place < document.tokens.count, firstWords.contains(document.tokens[place].word) else {
      return false
    }
    return phrases.contains { phrase in
      place + phrase.count <= document.tokens.count
        && phrase.indices.allSatisfy { document.tokens[place + $0].word == phrase[$0] }
    }
  }

  /// Where one of them stands, in the order of the text.
  func places(in document: Document) -> [Int] {
    let present = phrases.filter { $0.allSatisfy(document.mayContain) }
    // As in most documents.
    guard !present.isEmpty else { return [] }
    let list = PhraseList(present)
    return document.tokens.indices.filter { list.stands(at: $0, in: document) }
  }
}
