internal import IngestKit

/// The writing system of a page's paragraphs.
struct PageScript {
  private let name: Name
  private let scalars: [Unicode.Scalar]

  private enum Name: CaseIterable {
    case latin, cyrillic, arabic, han, kana, hangul, hebrew, devanagari, bengali, greek, thai
    case georgian, armenian, ethiopic, tamil, burmese, khmer
  }

  /// Nil for a page with fewer letters than can be judged.
  init?(_ tree: HTMLTree) {
    var scalars: [Unicode.Scalar] = []
    for tags in [[HTMLTag.p], [.h1, .h2, .li, .div, .td, .title]] where scalars.count < 200 {
      for node in tree.nodes.indices where tree.tag(node) == .text {
        guard tags.contains(tree.tag(tree.parent(node))), scalars.count < 3_000 else { continue }
        let range = tree.textRange(node)
        scalars += tree.string(range.prefix(600)).unicodeScalars.filter {
          $0.properties.isAlphabetic
        }
      }
    }
    var counts: [Name: Int] = [:]
    for scalar in scalars {
      if let name = Self.name(of: scalar.value) { counts[name, default: 0] += 1 }
    }
    // A character of Chinese says as much as a word of English.
    let dense = counts[.kana, default: 0] + counts[.han, default: 0] + counts[.hangul, default: 0]
    guard scalars.count >= (dense * 2 > scalars.count ? 12 : 40) else { return nil }
    if counts[.kana, default: 0] * 20 > scalars.count {
      name = .kana
    } else {
      let best = Name.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
      guard let best, counts[best, default: 0] * 2 > scalars.count else { return nil }
      name = best
    }
    self.scalars = scalars
  }

  /// Whether a language is written so.
  func allows(_ tag: String) -> Bool {
    let primary = String(tag.prefix { $0 != "-" })
    switch name {
    case .latin: return !Self.nonLatin.contains(primary)
    case .cyrillic: return Self.cyrillic.contains(primary)
    case .arabic: return Self.arabic.contains(primary)
    case .han: return ["zh", "yue", "ja"].contains(primary)
    default: return primary == language
    }
  }

  /// The commonest language of the script, or the one that its letters give away.
  var language: String? {
    switch name {
    case .latin: nil
    case .cyrillic:
      has("іїєґ") ? "uk" : has("ыэ") ? "ru" : has("ъ") ? "bg" : has("јљњ") ? "sr" : "ru"
    case .arabic: has("ٹڈں") ? "ur" : has("پچژگ") ? "fa" : "ar"
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

  private func has(_ letters: String) -> Bool {
    let letters = Set(letters.unicodeScalars)
    return scalars.count { letters.contains($0) } * 200 > scalars.count
  }

  private static let cyrillic: Set<String> = [
    "ru", "uk", "bg", "sr", "mk", "be", "kk", "ky", "mn", "tg", "tt", "ba", "bs", "cv", "os", "ce",
  ]
  private static let arabic: Set<String> = ["ar", "fa", "ur", "ps", "ckb", "ku", "sd", "ug", "prs"]
  /// Languages that nobody writes with Latin letters alone.
  private static let nonLatin: Set<String> = [
    "ru", "uk", "bg", "be", "ar", "fa", "ur", "he", "el", "zh", "ja", "ko", "th", "hi", "bn", "ta",
    "ka", "hy", "am", "my", "km",
  ]

  private static func name(of value: UInt32) -> Name? {
    switch value {
    case 0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0x1E00...0x1EFF: .latin
    case 0x370...0x3FF, 0x1F00...0x1FFF: .greek
    case 0x400...0x52F: .cyrillic
    case 0x530...0x58F: .armenian
    case 0x590...0x5FF: .hebrew
    case 0x600...0x6FF, 0x750...0x77F, 0xFB50...0xFDFF, 0xFE70...0xFEFF: .arabic
    case 0x900...0x97F: .devanagari
    case 0x980...0x9FF: .bengali
    case 0xB80...0xBFF: .tamil
    case 0xE00...0xE7F: .thai
    case 0x1000...0x109F: .burmese
    case 0x10A0...0x10FF: .georgian
    case 0x1200...0x137F: .ethiopic
    case 0x1780...0x17FF: .khmer
    case 0x3040...0x30FF: .kana
    case 0x3400...0x9FFF: .han
    case 0x1100...0x11FF, 0xAC00...0xD7AF: .hangul
    default: nil
    }
  }
}
