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
    return hash.finalize().withUnsafeBytes { hex($0.prefix(8)) }
  }

  private static func hex(_ bytes: some Collection<UInt8>) -> String {
    String(unsafeUninitializedCapacity: 2 * bytes.count) { text in
      for (index, byte) in bytes.enumerated() {
        text[2 * index] = digits[Int(byte >> 4)]
        text[2 * index + 1] = digits[Int(byte & 15)]
      }
      return 2 * bytes.count
    }
  }

  private static let digits = Array("0123456789abcdef".utf8)
}
