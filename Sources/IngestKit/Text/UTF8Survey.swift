/// How much of some bytes is well-formed UTF-8.
struct UTF8Survey {
  /// Offset of the first byte that is not; nil when all is.
  let firstInvalid: Int?
  /// True when most of what is not ASCII is well-formed, so that it is UTF-8 with a few faults.
  let isDamaged: Bool

  init(_ bytes: [UInt8]) {
    var firstInvalid: Int?
    var sequences = 0
    var faults = 0
    var index = 0
    if Self.isWellFormed(bytes) { index = bytes.count }
    while index < bytes.count {
      let length = Self.sequenceLength(bytes, at: index)
      if length == 0 {
        firstInvalid = firstInvalid ?? index
        faults += 1
        index += 1
      } else {
        if length > 1 { sequences += 1 }
        index += length
      }
    }
    self.firstInvalid = firstInvalid
    isDamaged = faults > 0 && sequences >= 4 && sequences >= 4 * faults
  }

  /// Many times as fast as to look at each sequence.
  static func isWellFormed(_ bytes: [UInt8]) -> Bool {
    (try? Swift.UTF8Span(validating: bytes.span)) != nil
  }

  /// The length of the well-formed sequence that starts here (Unicode, table 3-7), or 0.
  private static func sequenceLength(_ bytes: [UInt8], at index: Int) -> Int {
    let lead = bytes[index]
    let length: Int
    var second: ClosedRange<UInt8> = 0x80...0xBF
    switch lead {
    case 0...0x7F: return 1
    case 0xC2...0xDF: length = 2
    case 0xE0...0xEF:
      length = 3
      if lead == 0xE0 { second = 0xA0...0xBF }
      if lead == 0xED { second = 0x80...0x9F }
    case 0xF0...0xF4:
      length = 4
      if lead == 0xF0 { second = 0x90...0xBF }
      if lead == 0xF4 { second = 0x80...0x8F }
    default: return 0
    }
    guard index + length <= bytes.count, second.contains(bytes[index + 1]),
      bytes[(index + 2)..<max(index + 2, index + length)].allSatisfy({ $0 & 0xC0 == 0x80 })
    else { return 0 }
    return length
  }
}
