/// Finds the meaning of an ASCII name that ends with a zero byte by a 64-bit hash of its letters.
///
/// The hashes of a few hundred known names are all different; that another name has the hash of
/// one of them would do no harm.
struct HTMLNameTable<Value: Sendable>: Sendable {
  private static var mask: Int { 1023 }
  private var keys: [UInt64] = Array(repeating: 0, count: 1024)
  private var values: [Value?] = Array(repeating: nil, count: 1024)

  init(_ names: [(name: String, value: Value)]) {
    for (name, value) in names {
      let hash = name.utf8.reduce(Self.seed, Self.mix)
      var index = Self.start(of: hash)
      while keys[index] != 0 { index = (index + 1) & Self.mask }
      keys[index] = hash
      values[index] = value
    }
  }

  func value(of name: UnsafePointer<UInt8>) -> Value? {
    var hash = Self.seed
    var next = name
    while next.pointee != 0 {
      hash = Self.mix(hash, next.pointee)
      next += 1
    }
    var index = Self.start(of: hash)
    while keys[index] != 0 {
      if keys[index] == hash { return values[index] }
      index = (index + 1) & Self.mask
    }
    return nil
  }

  private static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// FNV-1a.
  private static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private static func start(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }
}
