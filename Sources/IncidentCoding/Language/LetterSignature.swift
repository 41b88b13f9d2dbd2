/// Letters that one language of a script uses and its neighbours do not.
struct LetterSignature {
  /// The language of a text without any of the letters.
  let fallback: String
  /// Languages with their letters; an earlier one wins on a tie.
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
    guard let most = counts.max(), most * 100 > total, let index = counts.firstIndex(of: most)
    else {
      return fallback
    }
    return letters[index].language
  }

  static let cyrillic = LetterSignature(
    fallback: "ru",
    letters: [
      ("uk", "іїєґІЇЄҐ"), ("ru", "ыэёЫЭЁ"), ("be", "ўЎ"), ("sr", "јљњћђџЈЉЊЋЂЏ"), ("mk", "ѓќѕЃЌЅ"),
      ("kk", "әғқңұһӘҒҚҢҰҺ"), ("bg", "ъЪ"),
    ])

  static let arabic = LetterSignature(
    fallback: "ar",
    letters: [
      ("ur", "ٹڈڑںےہ"), ("ps", "ټډړښځڅېۍ"), ("ckb", "ۆێڕڵە"), ("fa", "پچژگیک"),
      ("ar", "ةيكىأإ"),
    ])
}
