/// Values by words, or by other keys that are hashes already.
///
/// Open addressing with the key itself as the hash: a look-up costs a multiplication and a probe,
/// where `Dictionary` would hash the hash again.
struct WordTable<Value: Sendable>: Sendable {
  // Apart, since most look-ups find nothing and need no more than the keys.
  private var keys: [UInt64]
  /// Empty as long as the table is.
  private var values: [Value?] = []
  private(set) var count = 0

  init(minimumCapacity: Int = 0) {
    keys = Array(count: Probing.size(for: minimumCapacity), of: 0)
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
      let place = Probing.place(of: Probing.stored(key), in: keys)
      return keys[place] == 0 ? nil : values[place]
    }
    set {
      guard let newValue else { return }
      insert(Probing.stored(key), newValue)
    }
  }

  /// The keys in no order of their own.
  var words: [Word] { keys.filter { $0 != 0 }.map(Word.init(hash:)) }

  private mutating func insert(_ key: UInt64, _ value: Value) {
    if Probing.isCrowded(keys.count, with: count + 1) { grow() }
    if values.isEmpty { values = Array(count: keys.count, of: nil) }
    let place = Probing.place(of: key, in: keys)
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
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (SpelledWord, Value)...) {
    self.init(minimumCapacity: elements.count)
    for (spelled, value) in elements { self[spelled.word] = value }
  }
}
