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
  /// Those of them that mean something by themselves.
  private var wholeWords = WordFilter()
  /// The keys of beginnings of two words and more.
  private var furtherKeys = WordFilter()

  // All that a look-up needs lies together: in a large table each place is a wait for memory.
  private struct Node {
    var key: UInt64 = 0
    /// True when a longer phrase begins with this beginning.
    var goesOn = false
    /// True when there are values, told without a look at them.
    var isPhrase = false
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
    var key: UInt64 = 0
    for (position, word) in words.enumerated() {
      if position > 0 { nodes[place(of: key)].goesOn = true }
      key = Self.extend(key, with: word)
      guard nodes[place(of: key)].key == 0 else { continue }
      addNode(key)
      if position == 0 { firstWords.insert(word) } else { furtherKeys.insert(Word(hash: key)) }
    }
    let place = place(of: key)
    if words.count == 1, !nodes[place].isPhrase { wholeWords.insert(first) }
    nodes[place].isPhrase = true
    nodes[place].values.append(value)
  }

  private mutating func addNode(_ key: UInt64) {
    if Probing.isCrowded(nodes.count, with: count + 1) { grow() }
    count += 1
    nodes[place(of: key)].key = Probing.stored(key)
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

  /// The next longest phrase from an index on, among those that start with such a token.
  @inline(__always)
  func nextMatch(
    in document: Document, from index: Int, where isStart: (Token) -> Bool = { _ in true }
  ) -> Match? {
    let end = document.tokens.count
    var index = index
    while let start = nextStart(in: document, index..<end, where: isStart) {
      if let match = walk(document, from: start, to: end) { return match }
      index = start + 1
    }
    return nil
  }

  /// The first such token of a range with which a phrase may begin.
  @inline(__always)
  func nextStart(
    in document: Document, _ range: Range<Int>, where isStart: (Token) -> Bool
  ) -> Int? {
    var range = range
    while let index = firstWords.firstIndex(in: document.tokens, range) {
      if isStart(document.tokens[index]) { return index }
      range = index + 1..<range.upperBound
    }
    return nil
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
      // Most phrases of several words are told from the text by their second one.
      if position == index + 1, !wholeWords.mayContain(token.word) { continue }
      let place = place(of: key)
      guard nodes[place].key != 0 else { break }
      if nodes[place].isPhrase { best = (position, place) }
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
