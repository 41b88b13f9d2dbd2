/// What a JSON string has to write in another way, found eight bytes at a time.
extension ByteBuffer.End {
  /// Puts the text up to the first byte that has to be escaped, and tells where that is.
  ///
  /// Eight bytes are looked at and put together.
  @inline(__always)
  mutating func putPlain(_ text: UnsafeRawBufferPointer, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let length = min(8, text.count - index)
      let word =
        length == 8
        ? text.loadUnaligned(fromByteOffset: index, as: UInt64.self)
        : Self.tail(of: text, count: length)
      let special = JSONSpecials.marks(in: word)
      let plain = special == 0 ? length : special.trailingZeroBitCount / 8
      put(word, count: plain)
      index += plain
      if plain < length { break }
    }
    return index
  }

  /// The last bytes, fewer than eight, as a word that spaces fill up.
  @inline(__always)
  private static func tail(of text: UnsafeRawBufferPointer, count: Int) -> UInt64 {
    let blanks = UInt64(0x2020_2020_2020_2020) << UInt64(count * 8)
    if text.count >= 8 {
      let last = text.loadUnaligned(fromByteOffset: text.count - 8, as: UInt64.self)
      return last >> UInt64((8 - count) * 8) | blanks
    }
    var word: UInt64 = 0
    for index in 0..<count {
      word |= UInt64(text[text.count - count + index]) << UInt64(index * 8)
    }
    return word | blanks
  }

  mutating func put(escaped byte: UInt8) {
    put(UInt8(ascii: "\\"))
    switch byte {
    case UInt8(ascii: "\n"): put(UInt8(ascii: "n"))
    case UInt8(ascii: "\r"): put(UInt8(ascii: "r"))
    case UInt8(ascii: "\t"): put(UInt8(ascii: "t"))
    case UInt8(ascii: "\""), UInt8(ascii: "\\"): put(byte)
    default:
      for digit in "u00".utf8 { put(digit) }
      put(UInt8(ascii: "0") + (byte >> 4))
      put((byte & 15) + (byte & 15 < 10 ? UInt8(ascii: "0") : UInt8(ascii: "a") - 10))
    }
  }
}
