internal import IngestKit

/// Undoes what careless programs do to characters.
enum FeedTextRepair {
  /// The bytes as text.
  ///
  /// UTF-8 that was taken for Latin-1 and encoded once more is decoded twice, and a C1 control is
  /// the character that windows-1252 has there.
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.withUnsafeBufferPointer { bytes in
      switch TextSurvey(bytes) {
      case .wellFormed: String(copying: UTF8Span(unchecked: bytes.span))
      case .illFormed: String(decoding: bytes, as: UTF8.self)
      case .suspicious(let start):
        String(decoding: decodedTwice(bytes, from: start) ?? withoutControls(bytes), as: UTF8.self)
      }
    }
  }

  /// Nil unless every character is below U+0100 and all of them, as bytes, are UTF-8.
  private static func decodedTwice(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> [UInt8]? {
    // The lead byte as a character of its own (U+00C2 to U+00F4), a trailing one behind it.
    guard start + 3 < bytes.count, bytes[start] == 0xC3, (0x82...0xB4).contains(bytes[start + 1]),
      bytes[start + 2] == 0xC2
    else { return nil }
    var latin = Array(bytes[..<start])
    var index = start
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        latin.append(byte)
        index += 1
      } else {
        guard byte == 0xC2 || byte == 0xC3, index + 1 < bytes.count else { return nil }
        latin.append(byte << 6 | bytes[index + 1] & 0x3F)
        index += 2
      }
    }
    return String(validating: latin, as: UTF8.self) == nil ? nil : latin
  }

  private static func withoutControls(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = 0
    while index < bytes.count {
      if bytes[index] == 0xC2, index + 1 < bytes.count, bytes[index + 1] < 0xA0 {
        let scalar = CharacterReferences.windows1252[Int(bytes[index + 1]) - 0x80]
        text.append(contentsOf: String(scalar).utf8)
        index += 2
      } else {
        text.append(bytes[index])
        index += 1
      }
    }
    return text
  }
}
