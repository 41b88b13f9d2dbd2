import Testing

@testable import IncidentCoding

struct EightBytesTests {
  @Test(arguments: ["@AZ[`az{", "ABCDEFGH", "12 éÉÑ", "🙂x日", "\u{7F}\u{80}Zz {}"])
  func `eight bytes are counted as one by one`(_ text: String) {
    let bytes = Array(text.utf8.prefix(8)) + Array(repeating: 0, count: max(0, 8 - text.utf8.count))
    bytes.withUnsafeBytes { bytes in
      let eight = EightBytes(bytes, at: 0)
      #expect(eight.continuationCount == bytes.count { $0 & 0xC0 == 0x80 })
    }
  }
}
