/// An ISO 3166-1 alpha-2 code in two bytes; zero for waters and regions of several countries.
package struct CountryCode: Hashable, Sendable {
  package let rawValue: UInt16

  package static let none = CountryCode(rawValue: 0)

  package init(rawValue: UInt16) {
    self.rawValue = rawValue
  }

  /// Takes two ASCII letters of either case; anything else is no country.
  package init(_ text: some StringProtocol) {
    let letters = Array(text.utf8)
    let isCode = letters.count == 2 && letters.allSatisfy { ($0 | 0x20) &- 0x61 < 26 }
    rawValue = isCode ? UInt16(letters[0] & 0xDF) << 8 | UInt16(letters[1] & 0xDF) : 0
  }

  /// The two letters, or the empty string.
  package var text: String {
    guard rawValue != 0 else { return "" }
    return String(unsafeUninitializedCapacity: 2) { letters in
      letters[0] = UInt8(rawValue >> 8)
      letters[1] = UInt8(rawValue & 0xFF)
      return 2
    }
  }
}
