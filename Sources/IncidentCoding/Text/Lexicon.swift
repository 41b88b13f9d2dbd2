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
  private var nodes = [Node()]
  private var firstWords = WordFilter()

  /// What a node leads to; kept apart from the values, so that a walk touches little memory.
  private struct Node {
    var goesOn = false
    var hasValues = false
  }

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
        nodes.append(Node())
        nodes[Int(node)].goesOn = true
        edges[key: edge] = next
        node = next
      }
    }
    values[Int(node)].append(value)
    nodes[Int(node)].hasValues = true
  }

  private static func edge(from node: UInt32, by word: Word) -> UInt64 {
    (word.hash ^ UInt64(node)) &* 0xD6E8_FEB8_6659_FD93
  }

  /// False when no phrase begins with the word.
  @inline(__always)
  func mayBegin(with word: Word) -> Bool { firstWords.mayContain(word) }

  /// The longest phrase that starts with the token.
  @inline(__always)
  package func longestMatch(
    in document: Document, at index: Int, limit: Int = .max
  ) -> Match? {
    guard index < document.tokens.count, mayBegin(with: document.tokens[index].word) else {
      return nil
    }
    return walk(document, from: index, to: min(document.tokens.count, limit))
  }

  /// Follows the words from one to the next; most look-ups end before.
  @inline(never)
  private func walk(_ document: Document, from index: Int, to end: Int) -> Match? {
    var node: UInt32 = 0
    var position = index
    var best: (end: Int, node: Int)?
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
      if nodes[Int(node)].hasValues { best = (position, Int(node)) }
      if !nodes[Int(node)].goesOn { break }
    }
    return best.map { Match(tokens: index..<$0.end, values: values[$0.node]) }
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
