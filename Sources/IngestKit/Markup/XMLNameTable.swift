/// Numbers the names of a document by the addresses at which libxml2 keeps each name once.
struct XMLNameTable {
  struct Key: Equatable {
    let local: UnsafePointer<UInt8>
    let prefix: UnsafePointer<UInt8>?
    let namespace: UnsafePointer<UInt8>?

    fileprivate var hash: Int {
      let local = UInt(bitPattern: local)
      let namespace = UInt(bitPattern: namespace)
      return Int(truncatingIfNeeded: ((local ^ (namespace << 7)) &* 0x9E37_79B9_7F4A_7C15) >> 40)
    }
  }

  private var slots: [(key: Key, number: Int)?] = Array(repeating: nil, count: 256)
  private(set) var count = 0

  /// The number of a name, and whether it is met for the first time.
  mutating func number(_ key: Key) -> (number: Int, isNew: Bool) {
    if let number = find(key) { return (number, false) }
    if count * 2 >= slots.count { grow() }
    insert(key, count)
    count += 1
    return (count - 1, true)
  }

  private func find(_ key: Key) -> Int? {
    let mask = slots.count - 1
    var index = key.hash & mask
    while let slot = slots[index] {
      if slot.key == key { return slot.number }
      index = (index + 1) & mask
    }
    return nil
  }

  private mutating func insert(_ key: Key, _ number: Int) {
    let mask = slots.count - 1
    var index = key.hash & mask
    while slots[index] != nil { index = (index + 1) & mask }
    slots[index] = (key, number)
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: nil, count: old.count * 2)
    for case let slot? in old { insert(slot.key, slot.number) }
  }
}
