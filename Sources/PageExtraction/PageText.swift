internal import IngestKit

/// Text as it stands in attributes and scripts, made readable.
enum PageText {
  /// On one line, with references resolved and markup left out.
  static func line(_ text: String) -> String {
    line(Array(text.utf8)[...])
  }

  static func line(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(where: { $0 == UInt8(ascii: "&") || $0 == UInt8(ascii: "<") }) else {
      return collapsed(text)
    }
    return collapsed(HTMLText.plain(Array(text))[...])
  }

  /// With a blank line between blocks, which are elements or lines.
  static func blocks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard !bytes.contains(UInt8(ascii: "<")) else { return HTMLBlocks.text(bytes) }
    return bytes.split(separator: 0x0A).map { line($0) }.filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  /// White space of any kind and what shows nothing, as one space.
  static func collapsed(_ text: ArraySlice<UInt8>) -> String {
    var line: [UInt8] = []
    line.reserveCapacity(text.count)
    var index = text.startIndex
    var hasGap = false
    while index < text.endIndex {
      let blank = blankLength(text, at: index)
      if blank.length > 0 {
        hasGap = hasGap || blank.isSpace
        index += blank.length
        continue
      }
      if hasGap, !line.isEmpty { line.append(0x20) }
      hasGap = false
      line.append(text[index])
      index += 1
    }
    return String(decoding: line, as: UTF8.self)
  }

  /// Length of the white space or invisible sign at an offset; 0 for anything else.
  private static func blankLength(
    _ text: ArraySlice<UInt8>, at index: Int
  ) -> (length: Int, isSpace: Bool) {
    let byte = text[index]
    if byte <= 0x20 || byte == 0x7F { return (1, true) }
    guard byte >= 0xC2 else { return (0, false) }
    if byte == 0xC2, index + 1 < text.endIndex {
      // U+00A0 no-break space, U+00AD soft hyphen.
      if text[index + 1] == 0xA0 { return (2, true) }
      if text[index + 1] == 0xAD { return (2, false) }
    }
    guard byte == 0xE2 || byte == 0xE3 || byte == 0xEF, index + 2 < text.endIndex else {
      return (0, false)
    }
    switch (byte, text[index + 1], text[index + 2]) {
    // U+2000–U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
    case (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8), (0xE2, 0x80, 0xA9), (0xE2, 0x80, 0xAF),
      (0xE2, 0x81, 0x9F), (0xE3, 0x80, 0x80):
      return (3, true)
    // U+200B, U+FEFF.
    case (0xE2, 0x80, 0x8B), (0xEF, 0xBB, 0xBF): return (3, false)
    default: return (0, false)
    }
  }
}
