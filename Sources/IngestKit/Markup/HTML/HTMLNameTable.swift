/// Finds the meaning of a short ASCII name that ends with a zero byte, without a string for it.
struct HTMLNameTable<Value: Sendable>: Sendable {
  private struct Slot: Sendable {
    let name: [UInt8]
    let value: Value
  }

  private static var mask: Int { 1023 }
  private static var longest: Int { 24 }
  private var slots: [Slot?] = Array(repeating: nil, count: 1024)

  init(_ names: [(name: String, value: Value)]) {
    for (name, value) in names {
      let name = Array(name.utf8)
      var index = Self.start(of: name.reduce(Self.seed, Self.mix))
      while slots[index] != nil { index = (index + 1) & Self.mask }
      slots[index] = Slot(name: name, value: value)
    }
  }

  func value(of name: UnsafePointer<UInt8>) -> Value? {
    var hash = Self.seed
    var length = 0
    while name[length] != 0 {
      hash = Self.mix(hash, name[length])
      length += 1
      if length > Self.longest { return nil }
    }
    var index = Self.start(of: hash)
    while let slot = slots[index] {
      if slot.name.count == length,
        slot.name.indices.allSatisfy({ slot.name[$0] == name[$0] })
      {
        return slot.value
      }
      index = (index + 1) & Self.mask
    }
    return nil
  }

  private static var seed: UInt32 { 0x811C_9DC5 }

  /// FNV-1a.
  private static func mix(_ hash: UInt32, _ byte: UInt8) -> UInt32 {
    (hash ^ UInt32(byte)) &* 0x0100_0193
  }

  private static func start(of hash: UInt32) -> Int { Int(hash ^ (hash >> 15)) & mask }
}
