internal import IngestKit

/// The escapes in JSON's strings.
enum JSONEscapes {
  /// The string that is meant; what is no escape stands as it is.
  static func resolved(_ raw: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(raw.count)
    var index = raw.startIndex
    while index < raw.endIndex {
      let byte = raw[index]
      index += 1
      guard byte == UInt8(ascii: "\\"), index < raw.endIndex else {
        text.append(byte)
        continue
      }
      let mark = raw[index]
      index += 1
      switch mark {
      case UInt8(ascii: "n"), UInt8(ascii: "r"): text.append(0x0A)
      case UInt8(ascii: "t"), UInt8(ascii: "b"), UInt8(ascii: "f"): text.append(0x20)
      case UInt8(ascii: "u"): appendScalar(raw, &index, to: &text)
      default: text.append(mark)
      }
    }
    return text
  }

  private static func appendScalar(
    _ raw: ArraySlice<UInt8>, _ index: inout Int, to text: inout [UInt8]
  ) {
    guard var code = unit(raw, at: index) else { return text.append(UInt8(ascii: "u")) }
    index += 4
    let next = index + 1 < raw.endIndex && raw[index] == UInt8(ascii: "\\")
    if (0xD800..<0xDC00).contains(code), next, let low = unit(raw, at: index + 2),
      raw[index + 1] == UInt8(ascii: "u"), (0xDC00..<0xE000).contains(low)
    {
      code = 0x10000 + (code - 0xD800) << 10 + (low - 0xDC00)
      index += 6
    }
    text.append(contentsOf: String(Unicode.Scalar(code) ?? "\u{FFFD}").utf8)
  }

  private static func unit(_ raw: ArraySlice<UInt8>, at index: Int) -> UInt32? {
    guard index + 4 <= raw.endIndex else { return nil }
    var code: UInt32 = 0
    for byte in raw[index..<(index + 4)] {
      guard let digit = byte.hexValue else { return nil }
      code = code << 4 | UInt32(digit)
    }
    return code
  }
}
