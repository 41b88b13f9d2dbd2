internal import IngestKit

/// Undoes what careless programs do to characters.
enum FeedTextRepair {
  /// The bytes as text.
  ///
  /// UTF-8 that was taken for Latin-1 and encoded once more is decoded twice, and a C1 control is
  /// the character that windows-1252 has there.
  static func string(_ bytes: ArraySlice<UInt8>) -> String {
    if isASCII(bytes) { return String(decoding: bytes, as: UTF8.self) }
    return String(decoding: decodedTwice(bytes) ?? withoutControls(bytes), as: UTF8.self)
  }

  private static func isASCII(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.withUnsafeBytes { bytes in
      var index = 0
      while index + 8 <= bytes.count {
        if bytes.loadUnaligned(fromByteOffset: index, as: UInt64.self) & 0x8080_8080_8080_8080 != 0
        {
          return false
        }
        index += 8
      }
      return bytes[index...].allSatisfy { $0 < 0x80 }
    }
  }

  /// Nil unless every character is below U+0100 and all of them, as bytes, are UTF-8.
  private static func decodedTwice(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    guard let first = bytes.first(where: { $0 >= 0x80 }), first == 0xC2 || first == 0xC3 else {
      return nil
    }
    var latin: [UInt8] = []
    latin.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let byte = bytes[index]
      if byte < 0x80 {
        latin.append(byte)
        index += 1
      } else {
        guard byte == 0xC2 || byte == 0xC3, index + 1 < bytes.endIndex else { return nil }
        latin.append(byte << 6 | bytes[index + 1] & 0x3F)
        index += 2
      }
    }
    return String(validating: latin, as: UTF8.self) == nil ? nil : latin
  }

  private static func withoutControls(_ bytes: ArraySlice<UInt8>) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count)
    var index = bytes.startIndex
    while index < bytes.endIndex {
      if bytes[index] == 0xC2, index + 1 < bytes.endIndex, bytes[index + 1] < 0xA0 {
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
