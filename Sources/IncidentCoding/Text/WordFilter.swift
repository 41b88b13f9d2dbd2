/// Tells quickly that a word is none of a set; that it is one, only the set itself can tell.
///
/// 65,536 bits: small enough to stay in the processor's cache, where the tables behind it do not. A
/// word sets two of them that lie together, so that a few thousand words let few others through.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 1024)

  mutating func insert(_ word: Word) {
    let (place, mask) = Self.bits(of: word)
    bits[place] |= mask
  }

  @inline(__always)
  func mayContain(_ word: Word) -> Bool {
    let (place, mask) = Self.bits(of: word)
    return bits[place] & mask == mask
  }

  private static func bits(of word: Word) -> (place: Int, mask: UInt64) {
    let mixed = word.hash &* 0x9E37_79B9_7F4A_7C15
    let mask: UInt64 = 1 << ((mixed >> 48) & 63) | 1 << ((mixed >> 42) & 63)
    return (Int(truncatingIfNeeded: mixed >> 54), mask)
  }
}
