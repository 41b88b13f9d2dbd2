/// Phrases and what they mean, found longest first.
///
/// A table of the hashes of their beginnings; hyphens count as spaces, in the phrases and in the
/// text.
package struct Lexicon<Value: Sendable>: Sendable {
  package struct Match {
    package let tokens: Range<Int>
    package let values: [Value]
  }

  /// Open addressing by the keys of the phrases' beginnings; a free place has the key 0.
  private var nodes = [Node](repeating: Node(), count: 8)
  private var count = 0
  private var firstWords = WordFilter()
  /// The keys of beginnings of two words and more.
  private var furtherKeys = WordFilter()

  // All that a look-up needs lies together: in a large table each place is a wait for memory.
  private struct Node {
    var key: UInt64 = 0
    var goesOn = false
    var values: [Value] = []
  }

  package init() {}

  package var isEmpty: Bool { count == 0 }

  /// Adds a phrase; a phrase may mean several things.
  package mutating func insert(_ phrase: String, _ value: Value) {
    insert(PhraseWords.of(phrase), value)
  }

  /// Adds a phrase of folded words.
  mutating func insert(_ words: [Word], _ value: Value) {
    guard let first = words.first else { return }
    firstWords.insert(first)
    var key: UInt64 = 0
    for (position, word) in words.enumerated() {
      if position > 0 { nodes[place(of: key)].goesOn = true }
      key = Self.extend(key, with: word)
      if position > 0 { furtherKeys.insert(Word(hash: key)) }
      addNode(key)
    }
    nodes[place(of: key)].values.append(value)
  }

  private mutating func addNode(_ key: UInt64) {
    if Probing.isCrowded(nodes.count, with: count + 1) { grow() }
    let place = place(of: key)
    if nodes[place].key == 0 { count += 1 }
    nodes[place].key = Probing.stored(key)
  }

  private mutating func grow() {
    let known = nodes.filter { $0.key != 0 }
    nodes = Array(repeating: Node(), count: nodes.count * 2)
    for node in known { nodes[place(of: node.key)] = node }
  }

  /// Where the node of a beginning stands, or would.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let key = Probing.stored(key)
    let mask = nodes.count - 1
    var place = Probing.start(of: key) & mask
    while nodes[place].key != key, nodes[place].key != 0 { place = (place + 1) & mask }
    return place
  }

  /// The key of a beginning that has one word more.
  private static func extend(_ key: UInt64, with word: Word) -> UInt64 {
    (word.hash ^ (key << 5 | key >> 59)) &* 0xD6E8_FEB8_6659_FD93
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

  /// Follows the words from one to the next; most look-ups end before they touch a second node.
  @inline(never)
  private func walk(_ document: Document, from index: Int, to end: Int) -> Match? {
    var key: UInt64 = 0
    var position = index
    var best: (end: Int, node: Int)?
    while position < end {
      let token = document.tokens[position]
      if position > index {
        if token.isFirstOfSentence { break }
        if PhraseWords.isHyphen(token) {
          position += 1
          continue
        }
      }
      key = Self.extend(key, with: token.word)
      if position > index, !furtherKeys.mayContain(Word(hash: key)) { break }
      position += 1
      let place = place(of: key)
      guard nodes[place].key != 0 else { break }
      if !nodes[place].values.isEmpty { best = (position, place) }
      if !nodes[place].goesOn { break }
    }
    return best.map { Match(tokens: index..<$0.end, values: nodes[$0.node].values) }
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
