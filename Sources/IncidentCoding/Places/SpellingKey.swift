/// What the Latin spellings of one place's name have in common, within one country.
///
/// Articles and nouns such as "village" are left out, words are joined, and only the consonants
/// count: "Kafr Batna" and "Kafarbatna", "al-Na’ima" and "An Nuaymah" share a key.
struct SpellingKey {
  let rawValue: UInt64
  let sound: TransliterationKey

  /// Nil for names that are too short to be told from others.
  init?(_ name: String, in country: CountryCode) {
    sound = Self.sound(of: name)
    guard sound.consonantCount >= 3, country != .none else { return nil }
    rawValue = (sound.consonants ^ UInt64(country.rawValue)) &* 0xD6E8_FEB8_6659_FD93
  }

  static func sound(of name: String) -> TransliterationKey {
    var letters: [UInt8] = []
    for word in PhraseWordBytes.of(name) where !isFiller(Word(folded: word)) { letters += word }
    return TransliterationKey(folded: letters.span)
  }

  private static func isFiller(_ word: Word) -> Bool {
    PlaceNameForms.articles.contains(word) || PlaceWords.areaNouns.contains(word)
  }
}

/// The folded words of a name, letter by letter.
enum PhraseWordBytes {
  static func of(_ name: String) -> [[UInt8]] {
    var words: [[UInt8]] = [[]]
    for scalar in name.unicodeScalars {
      if scalar.properties.isAlphabetic || Folding.isApostrophe(scalar.value) {
        Folding.append(scalar, to: &words[words.count - 1])
      } else if words.last?.isEmpty == false {
        words.append([])
      }
    }
    return words.filter { !$0.isEmpty }
  }
}
