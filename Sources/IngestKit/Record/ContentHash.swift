internal import Crypto

/// Ids that depend on content alone: no clock, no randomness.
public enum ContentHash {
  /// The first 16 hex digits of the SHA-256 of the parts, each led by its length.
  public static func id(_ parts: String...) -> String { id(parts) }

  public static func id(_ parts: [String]) -> String {
    var hash = SHA256()
    for part in parts {
      var part = part
      part.withUTF8 { bytes in
        // The length keeps ("ab", "c") and ("a", "bc") apart.
        withUnsafeBytes(of: UInt64(bytes.count).littleEndian) { hash.update(bufferPointer: $0) }
        hash.update(bufferPointer: UnsafeRawBufferPointer(bytes))
      }
    }
    return hex(hash.finalize().prefix(8))
  }

  private static func hex(_ bytes: some Sequence<UInt8>) -> String {
    var text: [UInt8] = []
    for byte in bytes {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 15)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
