/// Tells quickly that a word is none of a set; that it is one, only the set itself can tell.
///
/// One bit for each of 65,536 classes of hashes: small enough to stay in the processor's cache,
/// where the tables behind it do not.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ word: Word) {
    let (place, mask) = Self.bit(of: word)
    bits[place] |= mask
  }

  @inline(__always)
  func mayContain(_ word: Word) -> Bool {
    let (place, mask) = Self.bit(of: word)
    return bits[place] & mask != 0
  }

  private static func bit(of word: Word) -> (place: Int, mask: UInt64) {
    let mixed = word.hash &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: mixed >> 54), 1 << ((mixed >> 48) & 63))
  }
}
