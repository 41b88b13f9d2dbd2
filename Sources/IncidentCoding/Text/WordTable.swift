/// Values by words, or by other keys that are hashes already.
///
/// Open addressing with the key itself as the hash: a look-up costs a multiplication and a probe,
/// where `Dictionary` would hash the hash again.
struct WordTable<Value: Sendable>: Sendable {
  /// 0 marks a free place.
  private var keys: [UInt64]
  private var values: [Value?]
  private(set) var count = 0

  init(minimumCapacity: Int = 0) {
    var capacity = 8
    while capacity * 2 < minimumCapacity * 3 { capacity *= 2 }
    keys = Array(repeating: 0, count: capacity)
    values = Array(repeating: nil, count: capacity)
  }

  var isEmpty: Bool { count == 0 }

  subscript(word: Word) -> Value? {
    get { self[key: word.hash] }
    set { self[key: word.hash] = newValue }
  }

  subscript(word: Word, default fallback: @autoclosure () -> Value) -> Value {
    get { self[word] ?? fallback() }
    set { self[word] = newValue }
  }

  /// Setting nil leaves what is there.
  subscript(key key: UInt64) -> Value? {
    get {
      let place = place(of: Self.stored(key))
      return keys[place] == 0 ? nil : values[place]
    }
    set {
      guard let newValue else { return }
      insert(Self.stored(key), newValue)
    }
  }

  /// True when the word has a value, whatever it is.
  @inline(__always)
  func holds(_ word: Word) -> Bool { keys[place(of: Self.stored(word.hash))] != 0 }

  /// The keys in no order of their own.
  var words: [Word] { keys.filter { $0 != 0 }.map(Word.init(hash:)) }

  private mutating func insert(_ key: UInt64, _ value: Value) {
    if (count + 1) * 3 > keys.count * 2 { grow() }
    let place = place(of: key)
    if keys[place] == 0 { count += 1 }
    keys[place] = key
    values[place] = value
  }

  private mutating func grow() {
    var larger = Self(minimumCapacity: keys.count)
    for place in keys.indices {
      if let value = values[place] { larger.insert(keys[place], value) }
    }
    self = larger
  }

  /// Where a key stands, or would.
  @inline(__always)
  private func place(of key: UInt64) -> Int {
    let mask = keys.count - 1
    return keys.withUnsafeBufferPointer { keys in
      var place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 32) & mask
      while keys[place] != key, keys[place] != 0 { place = (place + 1) & mask }
      return place
    }
  }

  private static func stored(_ key: UInt64) -> UInt64 { key == 0 ? 1 : key }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (Word, Value)...) {
    self.init(minimumCapacity: elements.count)
    for (word, value) in elements { self[word] = value }
  }
}

/// Words to be recognised.
struct WordSet: Sendable {
  private var table: WordTable<Void>

  init(_ words: some Sequence<Word> = []) {
    table = WordTable(minimumCapacity: words.underestimatedCount)
    for word in words { insert(word) }
  }

  @inline(__always)
  func contains(_ word: Word) -> Bool { table.holds(word) }

  mutating func insert(_ word: Word) { table[word] = () }

  func union(_ other: WordSet) -> WordSet {
    var all = self
    for word in other.table.words { all.insert(word) }
    return all
  }
}

extension WordSet: ExpressibleByArrayLiteral {
  init(arrayLiteral elements: Word...) { self.init(elements) }
}
