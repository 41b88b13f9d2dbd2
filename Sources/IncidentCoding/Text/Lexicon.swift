/// Phrases and what they mean, found longest first.
///
/// A trie over folded words; hyphens count as spaces, in the phrases and in the text.
package struct Lexicon<Value: Sendable>: Sendable {
  package struct Match {
    package let tokens: Range<Int>
    package let values: [Value]
  }

  /// The nodes of the phrases' beginnings, by their keys.
  private var nodes = WordTable<Node>()
  private var values: [[Value]] = []
  private var firstWords = WordFilter()
  /// The first words that are a phrase by themselves.
  private var wholeWords = WordFilter()
  /// The keys of beginnings of two words and more.
  private var furtherKeys = WordFilter()

  private struct Node {
    /// Of its values.
    var number: UInt32 = 0
    var goesOn = false
    var hasValues = false
  }

  package init() {}

  package var isEmpty: Bool { nodes.isEmpty }

  /// Adds a phrase; a phrase may mean several things.
  package mutating func insert(_ phrase: String, _ value: Value) {
    insert(PhraseWords.of(phrase), value)
  }

  /// Adds a phrase of folded words.
  mutating func insert(_ words: [Word], _ value: Value) {
    guard let first = words.first else { return }
    firstWords.insert(first)
    if words.count == 1 { wholeWords.insert(first) }
    var key: UInt64 = 0
    for (position, word) in words.enumerated() {
      let next = Self.extend(key, with: word)
      if position > 0 {
        nodes[key: key]?.goesOn = true
        furtherKeys.insert(Word(hash: next))
      }
      if nodes[key: next] == nil {
        nodes[key: next] = Node(number: UInt32(values.count))
        values.append([])
      }
      key = next
    }
    guard let node = nodes[key: key] else { return }
    nodes[key: key]?.hasValues = true
    values[Int(node.number)].append(value)
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

  /// Follows the words from one to the next; most look-ups end before they touch a node.
  @inline(never)
  private func walk(_ document: Document, from index: Int, to end: Int) -> Match? {
    var key: UInt64 = 0
    var position = index
    var best: (end: Int, node: Int)?
    while position < end {
      let token = document.tokens[position]
      if position > index, token.isFirstOfSentence { break }
      if position > index, PhraseWords.isHyphen(token) {
        position += 1
        continue
      }
      key = Self.extend(key, with: token.word)
      let isFirst = position == index
      position += 1
      // "in the" begins no phrase, though many begin with "in", which by itself is none.
      if isFirst {
        guard wholeWords.mayContain(token.word) else { continue }
      } else {
        guard furtherKeys.mayContain(Word(hash: key)) else { break }
      }
      guard let node = nodes[key: key] else { break }
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
