/// Words to be recognised.
struct WordSet: Sendable {
  private var keys: [UInt64]
  private var count = 0

  init(_ words: some Sequence<Word> = []) {
    keys = Array(repeating: 0, count: Probing.size(for: words.underestimatedCount))
    for word in words { insert(word) }
  }

  @inline(__always)
  func contains(_ word: Word) -> Bool {
    keys[Probing.place(of: Probing.stored(word.hash), in: keys)] != 0
  }

  mutating func insert(_ word: Word) {
    if (count + 1) * 3 > keys.count * 2 { grow() }
    let key = Probing.stored(word.hash)
    let place = Probing.place(of: key, in: keys)
    if keys[place] == 0 { count += 1 }
    keys[place] = key
  }

  func union(_ other: WordSet) -> WordSet {
    var all = self
    for key in other.keys where key != 0 { all.insert(Word(hash: key)) }
    return all
  }

  private mutating func grow() {
    let words = keys.filter { $0 != 0 }.map(Word.init(hash:))
    keys = Array(repeating: 0, count: keys.count * 2)
    count = 0
    for word in words { insert(word) }
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Word...) { self.init(elements) }
}
