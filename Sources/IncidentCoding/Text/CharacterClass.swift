/// What a code point is to the tokenizer.
enum CharacterClass: UInt8 {
  case space, letter, digit, mark

  init(_ value: UInt32) {
    self = value < 0x80 ? Self.ascii[Int(value)] : Self.beyondASCII(value)
  }

  static func isUpperCase(_ value: UInt32) -> Bool {
    if value < 0x80 { return value >= 0x41 && value <= 0x5A }
    return Unicode.Scalar(value)?.properties.isUppercase ?? false
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

  private static let ascii: [CharacterClass] = (0..<128).map { value in
    switch UInt8(value) {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    case 0...0x20, 0x7F: .space
    default: .mark
    }
  }

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
