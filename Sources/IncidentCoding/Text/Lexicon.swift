/// Phrases and what they mean, found longest first.
///
/// A trie over folded words; hyphens count as spaces, in the phrases and in the text.
package struct Lexicon<Value: Sendable>: Sendable {
  package struct Match {
    package let tokens: Range<Int>
    package let values: [Value]
  }

  private struct Edge: Hashable {
    let node: UInt32
    let word: Word
  }

  private var edges: [Edge: UInt32] = [:]
  private var values: [[Value]] = [[]]

  package init() {}

  package var isEmpty: Bool { edges.isEmpty }

  /// Adds a phrase; a phrase may mean several things.
  package mutating func insert(_ phrase: String, _ value: Value) {
    insert(PhraseWords.of(phrase), value)
  }

  /// Adds a phrase of folded words.
  mutating func insert(_ words: [Word], _ value: Value) {
    guard !words.isEmpty else { return }
    var node: UInt32 = 0
    for word in words {
      let edge = Edge(node: node, word: word)
      if let next = edges[edge] {
        node = next
      } else {
        let next = UInt32(values.count)
        values.append([])
        edges[edge] = next
        node = next
      }
    }
    values[Int(node)].append(value)
  }

  /// The longest phrase that starts with the token.
  package func longestMatch(
    in document: Document, at index: Int, limit: Int = .max
  ) -> Match? {
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
      guard let next = edges[Edge(node: node, word: token.word)] else { break }
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
