/// Values by words, or by other keys that are hashes already.
///
/// Open addressing with the key itself as the hash: a look-up costs a multiplication and a probe,
/// where `Dictionary` would hash the hash again.
struct WordTable<Value: Sendable>: Sendable {
  /// A key beside its value, so that a look-up touches memory in one place.
  private struct Slot: ProbedSlot {
    var key: UInt64 = 0
    var value: Value?
  }

  private var slots: [Slot]
  private(set) var count = 0

  init(minimumCapacity: Int = 0) {
    slots = Array(repeating: Slot(), count: Probing.size(for: minimumCapacity))
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
    get { slots[Probing.place(of: Probing.stored(key), in: slots)].value }
    set {
      guard let newValue else { return }
      insert(Probing.stored(key), newValue)
    }
  }

  /// The keys in no order of their own.
  var words: [Word] { slots.filter { $0.key != 0 }.map { Word(hash: $0.key) } }

  private mutating func insert(_ key: UInt64, _ value: Value) {
    if (count + 1) * 3 > slots.count * 2 { grow() }
    let place = Probing.place(of: key, in: slots)
    if slots[place].key == 0 { count += 1 }
    slots[place] = Slot(key: key, value: value)
  }

  private mutating func grow() {
    var larger = Self(minimumCapacity: slots.count)
    for slot in slots {
      if let value = slot.value { larger.insert(slot.key, value) }
    }
    self = larger
  }
}

extension WordTable: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (Word, Value)...) {
    self.init(minimumCapacity: elements.count)
    for (word, value) in elements { self[word] = value }
  }
}
