internal import Crypto

/// Ids that depend on content alone: no clock, no randomness.
public enum ContentHash {
  /// The first 16 hex digits of the SHA-256 of the parts, each led by its length.
  public static func id(_ parts: String...) -> String { id(parts) }

  public static func id(_ parts: [String]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(parts.reduce(0) { $0 + 8 + $1.utf8.count })
    for part in parts {
      // The length keeps ("ab", "c") and ("a", "bc") apart.
      withUnsafeBytes(of: UInt64(part.utf8.count).littleEndian) { bytes.append(contentsOf: $0) }
      bytes.append(contentsOf: part.utf8)
    }
    var hash = SHA256()
    bytes.withUnsafeBytes { hash.update(bufferPointer: $0) }
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
