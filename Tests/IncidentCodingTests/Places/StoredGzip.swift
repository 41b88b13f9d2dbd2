import Foundation

/// Packs bytes as gzip without compressing them, which is all that a fixture needs.
enum StoredGzip {
  static func pack(_ text: String) -> Data {
    let contents = Array(text.utf8)
    var packed: [UInt8] = [0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 0xFF]
    precondition(contents.count <= 0xFFFF, "a stored block holds 64 KB")
    let count = UInt16(contents.count)
    packed += [1] + littleEndian(UInt32(count) | UInt32(~count) << 16) + contents
    packed += littleEndian(checksum(contents)) + littleEndian(UInt32(contents.count))
    return Data(packed)
  }

  private static func littleEndian(_ number: UInt32) -> [UInt8] {
    (0..<4).map { UInt8(truncatingIfNeeded: number >> ($0 * 8)) }
  }

  /// CRC-32 of RFC 1952.
  private static func checksum(_ bytes: [UInt8]) -> UInt32 {
    ~bytes.reduce(UInt32.max) { sum, byte in
      (0..<8).reduce(sum ^ UInt32(byte)) { sum, _ in
        sum & 1 == 1 ? sum >> 1 ^ 0xEDB8_8320 : sum >> 1
      }
    }
  }
}
