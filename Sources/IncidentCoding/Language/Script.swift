/// A writing system of the news languages.
enum Script: Int, CaseIterable {
  case latin, cyrillic, arabic, han, kana, hangul, hebrew, devanagari, bengali, greek, thai
  case georgian, armenian, ethiopic, tamil, burmese

  /// The script that most letters belong to; nil for fewer letters than can be judged.
  static func dominant(in document: Document) -> Script? {
    var counts = [Int](repeating: 0, count: allCases.count)
    var total = 0
    for scalar in LanguageSample.scalars(of: document) {
      guard let script = Script(of: scalar.value) else { continue }
      counts[script.rawValue] += 1
      total += 1
    }
    // A Japanese text is written in Han characters with kana between them.
    if counts[kana.rawValue] * 10 > total { return total >= minimum(kana) ? .kana : nil }
    guard let best = allCases.max(by: { counts[$0.rawValue] < counts[$1.rawValue] }),
      counts[best.rawValue] * 2 > total, counts[best.rawValue] >= minimum(best)
    else { return nil }
    return best
  }

  /// A character of Chinese says as much as a word of English.
  private static func minimum(_ script: Script) -> Int {
    switch script {
    case .han, .kana, .hangul: 6
    default: 20
    }
  }

  private init?(of value: UInt32) {
    switch value {
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
    case 0x3040...0x30FF: self = .kana
    case 0x3400...0x9FFF: self = .han
    case 0x1100...0x11FF, 0xAC00...0xD7AF: self = .hangul
    default: return nil
    }
  }
}
