/// What a code point is to the tokenizer.
enum CharacterClass: UInt8 {
  case space, letter, digit, mark

  init(_ value: UInt32) {
    self = value < 0x80 ? Self.ascii(UInt8(value)) : Self.beyondASCII(value)
  }

  static func isUpperCase(_ value: UInt32) -> Bool {
    value < 0x80 ? value >= 0x41 && value <= 0x5A : isUpperCaseBeyondASCII(value)
  }

  static func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- UInt8(ascii: "a") < 26 }

  static func isDigit(_ byte: UInt8) -> Bool { byte &- UInt8(ascii: "0") < 10 }

  /// False for the first byte of any scalar that is no apostrophe, as most are.
  static func mayBeApostrophe(_ byte: UInt8) -> Bool {
    byte >= 0x80 || byte == UInt8(ascii: "'") || byte == UInt8(ascii: "`")
  }

  static func isDash(_ value: UInt32) -> Bool {
    value == 0x2D || (0x2010...0x2015).contains(value) || value == 0x2212
  }

  static func isDoubleQuote(_ value: UInt32) -> Bool {
    switch value {
    case 0x22, 0xAB, 0xBB, 0x201C...0x201F, 0x300C...0x300F: true
    default: false
    }
  }

  private static func ascii(_ byte: UInt8) -> CharacterClass {
    if isASCIILetter(byte) { return .letter }
    if byte <= 0x20 || byte == 0x7F { return .space }
    return isDigit(byte) ? .digit : .mark
  }

  // Apart from their callers, which would make room for Unicode properties each time they are
  // called, and mostly for nothing.

  @inline(never)
  private static func isUpperCaseBeyondASCII(_ value: UInt32) -> Bool {
    Unicode.Scalar(value)?.properties.isUppercase ?? false
  }

  @inline(never)
  private static func beyondASCII(_ value: UInt32) -> CharacterClass {
    // The marks that news texts are full of, before the slow look-up of Unicode properties.
    if (0x2010...0x2027).contains(value) || Folding.isApostrophe(value) { return .mark }
    guard let scalar = Unicode.Scalar(value) else { return .mark }
    if value == 0xA0 || value == 0xFEFF || scalar.properties.isWhitespace { return .space }
    if scalar.properties.isAlphabetic { return .letter }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return .letter
    default: return .mark
    }
  }
}
