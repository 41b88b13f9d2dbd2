/// What one look at the bytes of a text shows.
enum TextSurvey {
  /// UTF-8 (Unicode, table 3-7) without C1 controls.
  case wellFormed
  case illFormed
  /// UTF-8 with a C1 control, or with a start that looks encoded twice; nobody means either.
  case suspicious(firstNonASCII: Int)

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    var index = Self.endOfASCII(bytes, from: 0)
    let first = index
    var isSuspicious =
      first + 2 < bytes.count && bytes[first] == 0xC3 && bytes[first + 2] == 0xC2
    while index < bytes.count {
      let length = Self.sequenceLength(bytes, at: index)
      guard length > 0 else {
        self = .illFormed
        return
      }
      if length == 2, bytes[index] == 0xC2, bytes[index + 1] < 0xA0 { isSuspicious = true }
      index += length
      if index < bytes.count, bytes[index] < 0x80 { index = Self.endOfASCII(bytes, from: index) }
    }
    self = isSuspicious ? .suspicious(firstNonASCII: first) : .wellFormed
  }

  /// Offset of the first byte at or after a start that is not ASCII; eight are looked at in one go.
  private static func endOfASCII(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    let raw = UnsafeRawBufferPointer(bytes)
    var index = start
    while index + 8 <= raw.count {
      let high =
        raw.loadUnaligned(fromByteOffset: index, as: UInt64.self).littleEndian
        & 0x8080_8080_8080_8080
      if high != 0 { return index + high.trailingZeroBitCount / 8 }
      index += 8
    }
    while index < raw.count, raw[index] < 0x80 { index += 1 }
    return index
  }

  /// 0 for what is no sequence.
  private static func sequenceLength(_ bytes: UnsafeBufferPointer<UInt8>, at index: Int) -> Int {
    let lead = bytes[index]
    func isTrailing(_ offset: Int) -> Bool {
      index + offset < bytes.count && bytes[index + offset] & 0xC0 == 0x80
    }
    guard isTrailing(1) else { return 0 }
    let second = bytes[index + 1]
    switch lead {
    case 0xC2...0xDF: return 2
    case 0xE0: return second >= 0xA0 && isTrailing(2) ? 3 : 0
    case 0xED: return second < 0xA0 && isTrailing(2) ? 3 : 0
    case 0xE1...0xEF: return isTrailing(2) ? 3 : 0
    case 0xF0: return second >= 0x90 && isTrailing(2) && isTrailing(3) ? 4 : 0
    case 0xF1...0xF3: return isTrailing(2) && isTrailing(3) ? 4 : 0
    case 0xF4: return second < 0x90 && isTrailing(2) && isTrailing(3) ? 4 : 0
    default: return 0
    }
  }
}
