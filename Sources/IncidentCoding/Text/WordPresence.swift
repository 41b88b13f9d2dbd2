/// Tells quickly that a text lacks a word, so that a rule need not look for it.
///
/// One bit for each of 16,384 classes of hashes; a text of a few hundred words sets one in fifty.
struct WordPresence: Sendable {
  private var bits = [UInt64](repeating: 0, count: 256)

  init(_ tokens: [Token]) {
    for token in tokens {
      let (place, mask) = Self.bit(of: token.word)
      bits[place] |= mask
    }
  }

  /// False when the word surely is none of the text's.
  @inline(__always)
  func mayContain(_ word: Word) -> Bool {
    let (place, mask) = Self.bit(of: word)
    return bits[place] & mask != 0
  }

  @inline(__always)
  private static func bit(of word: Word) -> (place: Int, mask: UInt64) {
    let mixed = word.hash &* 0x9E37_79B9_7F4A_7C15
    return (Int(truncatingIfNeeded: mixed >> 56), 1 << ((mixed >> 50) & 63))
  }
}
