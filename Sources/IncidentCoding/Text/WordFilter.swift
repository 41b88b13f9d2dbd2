/// Tells quickly that a word is none of a set; that it is one, only the set itself can tell.
///
/// Small enough to stay in the processor's cache, where the tables behind it do not: 64 bits for
/// three words. A word sets two of them, so that few others are let through.
struct WordFilter: Sendable {
  private var bits = [UInt64](repeating: 0, count: 16)
  /// What a larger filter is made of when this one is crowded.
  private var words: [Word] = []

  /// Adds a word that is not one of them yet.
  mutating func insert(_ word: Word) {
    words.append(word)
    guard words.count > bits.count * 3 else { return set(word) }
    bits = Array(repeating: 0, count: bits.count * 2)
    for word in words { set(word) }
  }

  private mutating func set(_ word: Word) {
    let (place, mask) = Self.bits(of: word, in: bits.count)
    bits[place] |= mask
  }

  @inline(__always)
  func mayContain(_ word: Word) -> Bool {
    let (place, mask) = Self.bits(of: word, in: bits.count)
    return bits[place] & mask == mask
  }

  /// The first token of a range whose word may be one of the set.
  func firstIndex(in tokens: [Token], _ range: Range<Int>) -> Int? {
    // The arrays' own bounds checks would cost more than the tests.
    bits.withUnsafeBufferPointer { bits in
      tokens.withUnsafeBufferPointer { tokens in
        range.first { index in
          let (place, mask) = Self.bits(of: tokens[index].word, in: bits.count)
          return bits[place] & mask == mask
        }
      }
    }
  }

  /// - Parameter count: of 64 bits each, a power of two.
  @inline(__always)
  private static func bits(of word: Word, in count: Int) -> (place: Int, mask: UInt64) {
    let mixed = word.hash &* 0x9E37_79B9_7F4A_7C15
    let mask: UInt64 = 1 << (mixed >> 58) | 1 << (mixed >> 52 & 63)
    return (Int(truncatingIfNeeded: mixed >> 32) & (count &- 1), mask)
  }
}
