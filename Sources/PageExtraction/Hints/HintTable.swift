/// Finds the kinds of a word by a 64-bit hash of its letters.
struct HintTable: Sendable {
  private static var mask: Int { 4095 }
  private var keys: [UInt64] = Array(repeating: 0, count: 4096)
  private var kinds: [Hints] = Array(repeating: [], count: 4096)

  static let shared = HintTable(HintWords.kinds)

  static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }

  /// FNV-1a.
  static func mix(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  private init(_ lists: [(Hints, String)]) {
    for (kind, words) in lists {
      for word in words.split(whereSeparator: \.isWhitespace) {
        insert(word.utf8.reduce(Self.seed, Self.mix), kind)
      }
    }
  }

  private mutating func insert(_ hash: UInt64, _ kind: Hints) {
    var index = Self.start(of: hash)
    while keys[index] != 0, keys[index] != hash { index = (index + 1) & Self.mask }
    keys[index] = hash
    kinds[index].formUnion(kind)
  }

  func kinds(of hash: UInt64) -> Hints {
    var index = Self.start(of: hash)
    while keys[index] != 0 {
      if keys[index] == hash { return kinds[index] }
      index = (index + 1) & Self.mask
    }
    return []
  }

  private static func start(of hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }
}
