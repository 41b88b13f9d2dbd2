internal import IngestKit

/// The writing system of a page's paragraphs.
struct PageScript {
  private let system: WritingSystem
  private let scalars: [Unicode.Scalar]

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
    var counts: [WritingSystem: Int] = [:]
    for scalar in scalars {
      if let system = WritingSystem(of: scalar) { counts[system, default: 0] += 1 }
    }
    let dense = counts.reduce(0) { $0 + ($1.key.isDense ? $1.value : 0) }
    guard scalars.count >= (dense * 2 > scalars.count ? 12 : 40) else { return nil }
    if counts[.kana, default: 0] * 20 > scalars.count {
      system = .kana
    } else {
      let best = WritingSystem.allCases.max { counts[$0, default: 0] < counts[$1, default: 0] }
      guard let best, counts[best, default: 0] * 2 > scalars.count else { return nil }
      system = best
    }
    self.scalars = scalars
  }

  /// Whether a language is written so.
  func allows(_ tag: String) -> Bool {
    let primary = String(tag.prefix { $0 != "-" })
    switch system {
    case .latin: return !Self.nonLatin.contains(primary)
    case .cyrillic: return Self.cyrillic.contains(primary)
    case .arabic: return Self.arabic.contains(primary)
    case .han: return ["zh", "yue", "ja"].contains(primary)
    default: return primary == language
    }
  }

  /// The commonest language of the script, or the one that its letters give away.
  var language: String? {
    switch system {
    case .latin: nil
    case .cyrillic:
      has("іїєґ") ? "uk" : has("ыэ") ? "ru" : has("ъ") ? "bg" : has("јљњ") ? "sr" : "ru"
    case .arabic: has("ٹڈں") ? "ur" : has("پچژگ") ? "fa" : "ar"
    default: system.language
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
}
