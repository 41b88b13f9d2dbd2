/// Letters that one language of a script uses and its neighbours do not.
struct LetterSignature {
  /// The language of a text without any of the letters.
  let fallback: String
  /// Languages with their letters, the one with the rarer letters first.
  let letters: [(language: String, letters: Set<Unicode.Scalar>)]

  init(fallback: String, letters: [(String, String)]) {
    self.fallback = fallback
    self.letters = letters.map { ($0.0, Set($0.1.unicodeScalars)) }
  }

  func language(of document: Document) -> String {
    var counts = [Int](repeating: 0, count: letters.count)
    var total = 0
    for scalar in LanguageSample.scalars(of: document) where scalar.value >= 0x80 {
      total += 1
      for (index, entry) in letters.enumerated() where entry.letters.contains(scalar) {
        counts[index] += 1
      }
    }
    let index = counts.firstIndex { $0 * 200 > total }
    return index.map { letters[$0].language } ?? fallback
  }

  static let cyrillic = LetterSignature(
    fallback: "ru",
    letters: [
      ("be", "ўЎ"), ("kk", "әғқңұһӘҒҚҢҰҺ"), ("mk", "ѓќѕЃЌЅ"), ("sr", "јљњћђџЈЉЊЋЂЏ"),
      ("uk", "іїєґІЇЄҐ"), ("ru", "ыэёЫЭЁ"), ("bg", "ъЪ"),
    ])

  static let arabic = LetterSignature(
    fallback: "ar",
    letters: [
      ("ur", "ٹڈڑںےہ"), ("ps", "ټډړښځڅېۍ"), ("ckb", "ۆێڕڵە"), ("fa", "پچژگیک"),
      ("ar", "ةيكىأإ"),
    ])
}
