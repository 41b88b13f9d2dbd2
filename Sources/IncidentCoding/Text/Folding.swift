internal import Foundation

/// The one way in which words are folded, in texts, dictionaries and the gazetteer alike.
package enum Folding {
  /// Appends the folded form of a scalar; nothing for marks and apostrophes.
  package static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    let value = scalar.value
    if value < 0x80 {
      appendASCII(UInt8(value), to: &bytes)
    } else if let row = latinRow(of: value) {
      bytes.append(contentsOf: latin[row])
    } else {
      appendOther(scalar, to: &bytes)
    }
  }

  /// True for the marks that are written inside a word: the apostrophes and the letters ayn and
  /// hamza as transliterated.
  package static func isApostrophe(_ value: UInt32) -> Bool {
    switch value {
    case 0x27, 0x60, 0xB4, 0x2018, 0x2019, 0x201B, 0x02BB...0x02BF, 0x02C8, 0x02B9, 0x02B0: true
    default: false
    }
  }

  private static func appendASCII(_ byte: UInt8, to bytes: inout [UInt8]) {
    switch byte {
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): bytes.append(byte | 0x20)
    case UInt8(ascii: "'"), UInt8(ascii: "`"), UInt8(ascii: "."): break
    default: bytes.append(byte)
    }
  }

  private static func appendOther(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
    if isApostrophe(scalar.value) { return }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return
    default:
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        bytes.append(contentsOf: UTF8.encode(lower) ?? UTF8.encodedReplacementCharacter)
      }
    }
  }

  // Letters that have no canonical decomposition, by the usual transliteration.
  private static let undecomposed: [Character: String] = [
    "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "ð": "d", "þ": "th", "ł": "l", "đ": "d",
    "ħ": "h", "ı": "i", "ŋ": "n", "ŧ": "t", "ə": "a",
  ]

  private static let basicLatin: Range<UInt32> = 0..<0x250
  private static let additionalLatin: Range<UInt32> = 0x1E00..<0x1F00

  private static func latinRow(of value: UInt32) -> Int? {
    if basicLatin.contains(value) { return Int(value) }
    guard additionalLatin.contains(value) else { return nil }
    return basicLatin.count + Int(value - additionalLatin.lowerBound)
  }

  // The Latin blocks, worked out once: base letter without marks, lower case.
  private static let latin = (Array(basicLatin) + Array(additionalLatin)).map { value -> [UInt8] in
    guard let scalar = Unicode.Scalar(value), !isApostrophe(value) else { return [] }
    let lower = scalar.properties.lowercaseMapping
    if let plain = lower.first.flatMap({ undecomposed[$0] }) { return Array(plain.utf8) }
    let base = lower.decomposedStringWithCanonicalMapping.unicodeScalars.filter {
      $0.properties.generalCategory != .nonspacingMark
    }
    return Array(String(String.UnicodeScalarView(base)).utf8)
  }
}
