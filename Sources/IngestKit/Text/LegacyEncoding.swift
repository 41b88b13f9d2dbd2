/// An 8-bit encoding and how the text of its languages looks.
struct LegacyEncoding: Sendable {
  enum Script: Sendable { case latin, cyrillic, arabic }

  /// What a byte from 0x80 up stands for.
  enum Meaning: Sendable {
    case letter(Script, isFrequent: Bool, isUpper: Bool, isFinal: Bool)
    /// Quotation marks, dashes and the like.
    case mark
    /// A sign that prose seldom holds.
    case rareSign
    case undefined
  }

  let name: String
  /// One entry for each byte from 0x80 to 0xFF.
  let meanings: [Meaning]

  /// In the order in which they are preferred when nothing tells them apart.
  static let all: [LegacyEncoding] = [
    LegacyEncoding("iso-8859-1", frequent: latinLetters),
    LegacyEncoding("windows-1252", frequent: latinLetters),
    LegacyEncoding("iso-8859-15", frequent: latinLetters),
    LegacyEncoding("windows-1251", frequent: cyrillicLetters),
    LegacyEncoding("windows-1256", frequent: arabicLetters),
    LegacyEncoding("iso-8859-6", frequent: arabicLetters),
  ]

  // Letters that make up most of the accented letters, or of all letters, of the common languages.
  private static let latinLetters = "éèêàâçîôùûëïœŒñáíóúüöäßåøæãõìòšŠžŽ"
  private static let cyrillicLetters = "оеаинтсрвлкмдпуяыьгзб"
  private static let arabicLetters = "اليمونرتبعةدسهفقكحأى"
  private static let marks = "‘’‚“”„–—…•€™«»‹›°§£©®·¿¡ªº½¼¾²³\u{A0}\u{AD}،؛؟ـ№"
  private static let finalLetters = "ةى"

  private init(_ name: String, frequent: String) {
    self.name = name
    let frequent = Set(frequent.unicodeScalars)
    guard let converter = CharsetConverter(from: name) else {
      meanings = Array(repeating: .undefined, count: 128)
      return
    }
    var meanings: [Meaning] = []
    for byte in UInt8(0x80)...0xFF {
      guard case .text(let utf8) = converter.convert([byte]),
        let scalar = String(decoding: utf8, as: UTF8.self).unicodeScalars.first
      else {
        meanings.append(.undefined)
        continue
      }
      meanings.append(Self.meaning(of: scalar, frequent: frequent))
    }
    self.meanings = meanings
  }

  private static func meaning(
    of scalar: Unicode.Scalar, frequent: Set<Unicode.Scalar>
  ) -> Meaning {
    // C1 controls: no text holds them.
    if (0x80...0x9F).contains(scalar.value) { return .undefined }
    if marks.unicodeScalars.contains(scalar) { return .mark }
    guard scalar.properties.isAlphabetic || (0x064B...0x0652).contains(scalar.value) else {
      return .rareSign
    }
    let script: Script =
      switch scalar.value {
      case 0x0400...0x04FF: .cyrillic
      case 0x0600...0x06FF: .arabic
      default: .latin
      }
    return .letter(
      script, isFrequent: frequent.contains(scalar), isUpper: scalar.properties.isUppercase,
      isFinal: finalLetters.unicodeScalars.contains(scalar))
  }
}
