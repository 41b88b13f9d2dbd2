/// A writing system of the world's news.
package enum WritingSystem: Int, CaseIterable, Sendable {
  case latin, cyrillic, arabic, han, kana, hangul, hebrew, devanagari, bengali, greek, thai
  case georgian, armenian, ethiopic, tamil, burmese, khmer

  /// The one that a letter belongs to; nil for signs and for letters of other systems.
  package init?(of letter: Unicode.Scalar) {
    switch letter.value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: self = .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: self = .greek
    case 0x400...0x52F: self = .cyrillic
    case 0x530...0x58F: self = .armenian
    case 0x590...0x5FF: self = .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: self = .arabic
    case 0x900...0x97F: self = .devanagari
    case 0x980...0x9FF: self = .bengali
    case 0xB80...0xBFF: self = .tamil
    case 0xE00...0xE7F: self = .thai
    case 0x1000...0x109F: self = .burmese
    case 0x10A0...0x10FF: self = .georgian
    case 0x1200...0x137F: self = .ethiopic
    case 0x1780...0x17FF: self = .khmer
    case 0x3040...0x30FF: self = .kana
    case 0x3400...0x9FFF: self = .han
    case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
    default: return nil
    }
  }

  /// The language that nearly everything in it is written in; nil where several share it.
  package var language: String? {
    switch self {
    case .latin, .cyrillic, .arabic: nil
    case .han: "zh"
    case .kana: "ja"
    case .hangul: "ko"
    case .hebrew: "he"
    case .devanagari: "hi"
    case .bengali: "bn"
    case .greek: "el"
    case .thai: "th"
    case .georgian: "ka"
    case .armenian: "hy"
    case .ethiopic: "am"
    case .tamil: "ta"
    case .burmese: "my"
    case .khmer: "km"
    }
  }

  /// Whether a character of it says as much as a word of others.
  package var isDense: Bool { self == .han || self == .kana || self == .hangul }
}
