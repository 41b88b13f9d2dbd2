extension UInt8 {
  /// White space as XML and HTML mean it.
  package var isMarkupSpace: Bool {
    self == 0x20 || self == 0x0A || self == 0x09 || self == 0x0D || self == 0x0C
  }

  package var isASCIILetter: Bool { (0x61...0x7A).contains(self | 0x20) }

  package var isASCIIDigit: Bool { (0x30...0x39).contains(self) }

  package var asciiLowercased: UInt8 { (0x41...0x5A).contains(self) ? self | 0x20 : self }

  /// The value of a hexadecimal digit.
  package var hexValue: Int? {
    if isASCIIDigit { return Int(self - 0x30) }
    let lower = self | 0x20
    return (0x61...0x66).contains(lower) ? Int(lower - 0x57) : nil
  }
}

extension [UInt8] {
  /// Appends text with the characters escaped that mean something in markup.
  package mutating func appendEscaped(_ text: Bytes) {
    text.withUnsafeBufferPointer { text in
      var start = 0
      for index in text.indices {
        let replacement: StaticString
        switch text[index] {
        case UInt8(ascii: "&"): replacement = "&amp;"
        case UInt8(ascii: "<"): replacement = "&lt;"
        case UInt8(ascii: ">"): replacement = "&gt;"
        case UInt8(ascii: "\""): replacement = "&quot;"
        default: continue
        }
        append(contentsOf: text[start..<index])
        replacement.withUTF8Buffer { append(contentsOf: $0) }
        start = index + 1
      }
      append(contentsOf: text[start...])
    }
  }

  /// Whether a lower-case ASCII word stands at an offset, in whatever case.
  package func holds(_ word: StaticString, at offset: Int) -> Bool {
    offset >= 0 && offset + word.utf8CodeUnitCount <= count
      && word.withUTF8Buffer { word in
        word.indices.allSatisfy { self[offset + $0].asciiLowercased == word[$0] }
      }
  }

  /// Offset of a byte sequence at or after an offset.
  package func offset(of word: StaticString, from start: Int) -> Int? {
    word.withUTF8Buffer { word -> Int? in
      guard let first = word.first, start <= count - word.count else { return nil }
      return withUnsafeBufferPointer { bytes in
        for index in start...(count - word.count)
        where bytes[index] == first && bytes[index..<(index + word.count)].elementsEqual(word) {
          return index
        }
        return nil
      }
    }
  }
}

extension ArraySlice<UInt8> {
  /// The slice without white space at its ends.
  package var trimmed: Self {
    var slice = self
    while let first = slice.first, first.isMarkupSpace { slice = slice.dropFirst() }
    while let last = slice.last, last.isMarkupSpace { slice = slice.dropLast() }
    return slice
  }
}
