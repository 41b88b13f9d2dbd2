/// Which bytes are text of XML 1.0: UTF-8 of the production `Char`.
enum XMLCharacters {
  static func areAllowed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = 0
    while index < raw.count {
      while index + 8 <= raw.count,
        isPlain(raw.loadUnaligned(fromByteOffset: index, as: UInt64.self))
      {
        index += 8
      }
      guard index < raw.count else { return true }
      let length = lengthOfCharacter(bytes, at: index)
      if length == 0 { return false }
      index += length
    }
    return true
  }

  /// True for eight bytes of ASCII without controls; now and then false for such as have none.
  private static func isPlain(_ word: UInt64) -> Bool {
    let controls = (word &- 0x2020_2020_2020_2020) & ~word
    return (controls | word) & 0x8080_8080_8080_8080 == 0
  }

  /// 0 for what is no character that XML allows.
  private static func lengthOfCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    if lead < 0x80 {
      return lead >= 0x20 || lead == 0x0A || lead == 0x0D || lead == 0x09 ? 1 : 0
    }
    func trailing(_ offset: Int) -> UInt8? {
      guard index + offset < bytes.count, bytes[index + offset] & 0xC0 == 0x80 else { return nil }
      return bytes[index + offset]
    }
    guard let second = trailing(1) else { return 0 }
    if (0xC2...0xDF).contains(lead) { return 2 }
    guard let third = trailing(2) else { return 0 }
    switch lead {
    case 0xE0: return second >= 0xA0 ? 3 : 0
    case 0xED: return second < 0xA0 ? 3 : 0
    case 0xEF: return second == 0xBF && third >= 0xBE ? 0 : 3
    case 0xE1...0xEE: return 3
    case 0xF0: return second >= 0x90 && trailing(3) != nil ? 4 : 0
    case 0xF1...0xF3: return trailing(3) != nil ? 4 : 0
    case 0xF4: return second < 0x90 && trailing(3) != nil ? 4 : 0
    default: return 0
    }
  }
}
