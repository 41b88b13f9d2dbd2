/// Tells quickly that a text lacks a word, so that a rule need not look for it.
///
/// Two of 16,384 bits for each word: a text of a few hundred words denies all but one in a thousand
/// of the others, so that a rule may ask for a hundred words at once.
struct WordPresence: Sendable {
  private var bits = [UInt64](count: 256, of: 0)

  init(_ tokens: [Token]) {
    bits.withUnsafeMutableBufferPointer { bits in
      for token in tokens {
        let (first, second) = Self.bits(of: token.word)
        bits[first.place] |= first.mask
        bits[second.place] |= second.mask
      }
    }
  }

  /// False when the word surely is none of the text's.
  @inline(__always)
  func mayContain(_ word: Word) -> Bool {
    let (first, second) = Self.bits(of: word)
    return bits[first.place] & first.mask != 0 && bits[second.place] & second.mask != 0
  }

  private typealias Bit = (place: Int, mask: UInt64)

  @inline(__always)
  private static func bits(of word: Word) -> (Bit, Bit) {
    let mixed = word.hash &* 0x9E37_79B9_7F4A_7C15
    return (bit(mixed >> 50), bit(mixed >> 36))
  }

  /// The bit that the lowest 14 bits of a hash number.
  @inline(__always)
  private static func bit(_ hash: UInt64) -> Bit {
    (Int(truncatingIfNeeded: hash >> 6) & 255, 1 << (hash & 63))
  }
}
