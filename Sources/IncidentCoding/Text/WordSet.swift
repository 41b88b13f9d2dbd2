/// Words to be recognised.
struct WordSet: Sendable {
  private var keys: [UInt64]
  private var count = 0
  // Most words are none of a set's; a bit for each of 128 classes of hashes says so of most of
  // those without a look at the keys, which lie elsewhere.
  private var lowClasses: UInt64 = 0
  private var highClasses: UInt64 = 0

  init(_ words: some Sequence<Word> = [], minimumCapacity: Int = 0) {
    let capacity = max(minimumCapacity, words.underestimatedCount)
    keys = Array(count: Probing.size(for: capacity), of: 0)
    for word in words { insert(word) }
  }

  var isEmpty: Bool { count == 0 }

  @inline(__always)
  func contains(_ word: Word) -> Bool {
    let (isHigh, bit) = Self.hashClass(of: word.hash)
    guard (isHigh ? highClasses : lowClasses) & bit != 0 else { return false }
    return keys[Probing.place(of: Probing.stored(word.hash), in: keys)] != 0
  }

  mutating func insert(_ word: Word) {
    if Probing.isCrowded(keys.count, with: count + 1) { grow() }
    let (isHigh, bit) = Self.hashClass(of: word.hash)
    if isHigh { highClasses |= bit } else { lowClasses |= bit }
    let key = Probing.stored(word.hash)
    let place = Probing.place(of: key, in: keys)
    if keys[place] == 0 { count += 1 }
    keys[place] = key
  }

  @inline(__always)
  private static func hashClass(of hash: UInt64) -> (isHigh: Bool, bit: UInt64) {
    let mixed = hash &* 0x9E37_79B9_7F4A_7C15
    return (mixed >> 63 != 0, 1 << (mixed >> 57 & 63))
  }

  func union(_ other: WordSet) -> WordSet {
    var all = self
    for key in other.keys where key != 0 { all.insert(Word(hash: key)) }
    return all
  }

  private mutating func grow() {
    let known = keys
    keys = Array(count: known.count * 2, of: 0)
    count = 0
    for key in known where key != 0 { insert(Word(hash: key)) }
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: SpelledWord...) { self.init(elements.lazy.map(\.word)) }
}
