extension StringProtocol {
  /// The text without white space around it.
  var trimmingWhitespace: String {
    // Byte by byte as far as ASCII goes, which is most often to the end.
    var rest = Substring(self)
    while let first = rest.utf8.first, first.isASCIISpace {
      rest = rest[rest.utf8.index(after: rest.startIndex)...]
    }
    while let last = rest.utf8.last, last.isASCIISpace {
      rest = rest[..<rest.utf8.index(before: rest.endIndex)]
    }
    guard let first = rest.utf8.first, let last = rest.utf8.last, first >= 0x80 || last >= 0x80
    else { return String(rest) }
    return String(
      rest.drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
  }

  /// The words of the text with one space between any two of them.
  var onOneLine: String {
    if isOnOneLine { return String(self) }
    return split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// False when in doubt, for what is not ASCII may be white space.
  private var isOnOneLine: Bool {
    var previous = UInt8(ascii: " ")
    for byte in utf8 {
      guard !byte.isASCIISpace || byte == 0x20 && previous != 0x20 else { return false }
      // The lead bytes of white space beyond ASCII.
      if byte == 0xC2 || (0xE1...0xE3).contains(byte) { return false }
      previous = byte
    }
    return previous != 0x20 || utf8.isEmpty
  }
}

extension UInt8 {
  fileprivate var isASCIISpace: Bool { self == 0x20 || (0x09...0x0D).contains(self) }
}
