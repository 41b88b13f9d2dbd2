/// Phrases and what they mean, found longest first.
///
/// A trie over folded words; hyphens count as spaces, in the phrases and in the text.
package struct Lexicon<Value: Sendable>: Sendable {
  package struct Match {
    package let tokens: Range<Int>
    package let values: [Value]
  }

  /// The nodes that a word leads to from another.
  private var edges = WordTable<Node>()
  private var values: [[Value]] = [[]]
  private var firstWords = WordFilter()
  /// The edges that do not start at the root.
  private var furtherEdges = WordFilter()

  /// Kept with the edge to it, so that a walk that finds nothing touches no more memory.
  private struct Node {
    /// Of its values; 0 for the root.
    var number: UInt32 = 0
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
    var node = Node()
    var edge: UInt64?
    for word in words {
      let next = Self.edge(from: node, by: word)
      if let edge {
        edges[key: edge]?.goesOn = true
        furtherEdges.insert(Word(hash: next))
      }
      if let known = edges[key: next] {
        node = known
      } else {
        node = Node(number: UInt32(values.count))
        values.append([])
        edges[key: next] = node
      }
      edge = next
    }
    values[Int(node.number)].append(value)
    if let edge { edges[key: edge]?.hasValues = true }
  }

  private static func edge(from node: Node, by word: Word) -> UInt64 {
    (word.hash ^ UInt64(node.number)) &* 0xD6E8_FEB8_6659_FD93
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
    var node = Node()
    var position = index
    var best: (end: Int, node: Int)?
    while position < end {
      let token = document.tokens[position]
      if position > index, token.isFirstOfSentence { break }
      if position > index, PhraseWords.isHyphen(token) {
        position += 1
        continue
      }
      let edge = Self.edge(from: node, by: token.word)
      // "in the" begins no phrase, though many begin with "in".
      guard position == index || furtherEdges.mayContain(Word(hash: edge)),
        let next = edges[key: edge]
      else { break }
      node = next
      position += 1
      if node.hasValues { best = (position, Int(node.number)) }
      if !node.goesOn { break }
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

  private static var hyphen: Word { .mark("-") }
}
