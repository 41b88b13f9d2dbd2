/// Phrases and what they mean, found longest first.
///
/// A trie over folded words; hyphens count as spaces, in the phrases and in the text.
package struct Lexicon<Value: Sendable>: Sendable {
  package struct Match {
    package let tokens: Range<Int>
    package let values: [Value]
  }

  /// The node that a word leads to from another.
  private var edges = WordTable<UInt32>()
  private var values: [[Value]] = [[]]
  private var firstWords = WordFilter()

  package init() {}

  package var isEmpty: Bool { edges.isEmpty }

  /// Adds a phrase; a phrase may mean several things.
  package mutating func insert(_ phrase: String, _ value: Value) {
    insert(PhraseWords.of(phrase), value)
  }

  /// Adds a phrase of folded words.
  mutating func insert(_ words: [Word], _ value: Value) {
    guard let first = words.first else { return }
    firstWords.insert(first)
    var node: UInt32 = 0
    for word in words {
      let edge = Self.edge(from: node, by: word)
      if let next = edges[key: edge] {
        node = next
      } else {
        let next = UInt32(values.count)
        values.append([])
        edges[key: edge] = next
        node = next
      }
    }
    values[Int(node)].append(value)
  }

  private static func edge(from node: UInt32, by word: Word) -> UInt64 {
    (word.hash ^ UInt64(node)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// The longest phrase that starts with the token.
  package func longestMatch(
    in document: Document, at index: Int, limit: Int = .max
  ) -> Match? {
    guard index < document.tokens.count, firstWords.mayContain(document.tokens[index].word) else {
      return nil
    }
    var node: UInt32 = 0
    var position = index
    var best: Match?
    let end = min(document.tokens.count, limit)
    while position < end {
      let token = document.tokens[position]
      if position > index, token.isFirstOfSentence { break }
      if position > index, PhraseWords.isHyphen(token) {
        position += 1
        continue
      }
      guard let next = edges[key: Self.edge(from: node, by: token.word)] else { break }
      node = next
      position += 1
      if !values[Int(node)].isEmpty {
        best = Match(tokens: index..<position, values: values[Int(node)])
      }
    }
    return best
  }
}

/// The words of a phrase as a lexicon compares them.
package enum PhraseWords {
  /// Folds a phrase; hyphens are left out, other marks are words.
  package static func of(_ phrase: String) -> [Word] {
    Tokenizer.tokens(of: Array(phrase.utf8)).compactMap { isHyphen($0) ? nil : $0.word }
  }

  package static func isHyphen(_ token: Token) -> Bool {
    token.kind == .punctuation && token.word == hyphen
  }

  private static let hyphen = Word(folded: "-".utf8)
}
