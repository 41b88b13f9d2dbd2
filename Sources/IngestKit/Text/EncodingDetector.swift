/// Tells the 8-bit encoding of a text by how well its letters fit together.
///
/// Every letter beyond ASCII counts for an encoding when it is frequent and stands among letters of
/// its own script, and against it when it stands among others: Arabic read as windows-1252 gives
/// runs of accented letters, Russian read as windows-1256 gives Latin inside Arabic words.
enum EncodingDetector {
  /// Bytes that are looked at.
  private static let sampleSize = 1 << 18

  /// Nil when no encoding fits.
  static func legacyEncoding(of bytes: [UInt8]) -> String? {
    let sample = bytes.prefix(sampleSize)
    var best: (name: String, score: Int)?
    for encoding in LegacyEncoding.all {
      guard let score = score(of: encoding, for: sample), score >= 0 else { continue }
      if best.map({ score > $0.score }) ?? true { best = (encoding.name, score) }
    }
    return best?.name
  }

  /// Nil when a byte has no meaning in the encoding.
  static func score(of encoding: LegacyEncoding, for bytes: ArraySlice<UInt8>) -> Int? {
    var score = 0
    var previous = Neighbour.none
    var latinRun = 0
    for (index, byte) in bytes.enumerated() {
      guard byte >= 0x80 else {
        previous = Neighbour(ascii: byte)
        latinRun = 0
        continue
      }
      let following = bytes.index(bytes.startIndex, offsetBy: index + 1)
      let next =
        following < bytes.endIndex
        ? Neighbour(of: bytes[following], in: encoding) : Neighbour.none
      switch encoding.meanings[Int(byte) - 0x80] {
      case .undefined: return nil
      case .mark:
        previous = .none
        latinRun = 0
      case .rareSign:
        score -= 2
        previous = .none
        latinRun = 0
      case .letter(let script, let isFrequent, let isUpper, let isFinal):
        latinRun = script == .latin ? latinRun + 1 : 0
        let fits =
          previous.agrees(with: script) && next.agrees(with: script) && latinRun < 3
          && !(isUpper && previous.isLower) && !(isFinal && next.isLetter)
        // A letter on its own ("à", or "½" misread as "œ") tells nothing.
        let tells = isFrequent && (previous.isLetter || next.isLetter)
        score += fits ? (tells ? 2 : 0) : -2
        previous = .letter(script, isLower: !isUpper)
      }
    }
    return score
  }

  /// What stands beside a letter.
  private enum Neighbour {
    case none, digit
    case letter(LegacyEncoding.Script, isLower: Bool)

    init(ascii byte: UInt8) {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"): self = .letter(.latin, isLower: true)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): self = .letter(.latin, isLower: false)
      case UInt8(ascii: "0")...UInt8(ascii: "9"): self = .digit
      default: self = .none
      }
    }

    init(of byte: UInt8, in encoding: LegacyEncoding) {
      guard byte >= 0x80 else {
        self.init(ascii: byte)
        return
      }
      if case .letter(let script, _, let isUpper, _) = encoding.meanings[Int(byte) - 0x80] {
        self = .letter(script, isLower: !isUpper)
      } else {
        self = .none
      }
    }

    var isLetter: Bool { if case .letter = self { true } else { false } }
    var isLower: Bool { if case .letter(_, isLower: true) = self { true } else { false } }

    func agrees(with script: LegacyEncoding.Script) -> Bool {
      switch self {
      case .none: true
      case .digit: false
      case .letter(let other, _): other == script
      }
    }
  }
}
