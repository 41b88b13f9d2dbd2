/// The bytes that a JSON string cannot hold as they are: quotes, backslashes and controls.
enum JSONSpecials {
  /// Has the high bit of a byte set where that is one of them; the lowest such is certain.
  @inline(__always)
  static func marks(in word: UInt64) -> UInt64 {
    let (ones, highs): (UInt64, UInt64) = (0x0101_0101_0101_0101, 0x8080_8080_8080_8080)
    let quotes = word ^ ones &* 0x22
    let backslashes = word ^ ones &* 0x5C
    // The high bit of a byte is set where it is below 0x20, or has become zero.
    let found =
      (word &- ones &* 0x20) & ~word | (quotes &- ones) & ~quotes
      | (backslashes &- ones) & ~backslashes
    return found & highs
  }

  static func contains(_ byte: UInt8) -> Bool {
    byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\")
  }
}
