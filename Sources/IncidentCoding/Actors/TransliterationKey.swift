/// What the Latin spellings of one Arabic or Persian word have in common.
///
/// Consonants are hashed after q/k, c/k, v/w, dj/j and doubled letters fall together and a final h
/// is dropped; of the vowels between them only the class is kept: a, e/i/y or o/u.
package struct TransliterationKey: Sendable, Hashable {
  package let consonants: UInt64
  /// Three bits for each gap before, between and behind the consonants.
  package let vowels: UInt64
  /// Letters that were told apart; short words are too easily alike.
  package let consonantCount: Int

  /// - Parameter word: folded, but for capitals of ASCII.
  package init(folded word: Span<UInt8>) {
    var reader = TransliterationReader()
    reader.read(word)
    consonants = reader.hash
    vowels = reader.vowels
    consonantCount = reader.count
  }

  package init(_ word: some StringProtocol) {
    var folded: [UInt8] = []
    for scalar in word.unicodeScalars { Folding.append(scalar, to: &folded) }
    self.init(folded: folded.span)
  }

  /// How many vowels are of another class, or nil when the words cannot be the same.
  package func differences(from other: Self) -> Int? {
    guard consonants == other.consonants else { return nil }
    var differences = 0
    var (mine, theirs) = (vowels, other.vowels)
    while mine != 0 || theirs != 0 {
      let (a, b) = (mine & 7, theirs & 7)
      if (a == 0) != (b == 0) { return nil }
      if a & b == 0, a != 0 { differences += 1 }
      mine >>= 3
      theirs >>= 3
    }
    return differences
  }
}

/// Reads one folded word, letter by letter.
private struct TransliterationReader {
  private static let a: UInt64 = 1
  private static let i: UInt64 = 2
  private static let u: UInt64 = 4

  private var previous: UInt8 = 0
  private var gap: UInt64 = 0
  private(set) var hash = Word.seed
  private(set) var vowels: UInt64 = 0
  private(set) var count = 0

  mutating func read(_ letters: Span<UInt8>) {
    var index = 0
    while index < letters.count {
      let letter = Self.small(letters[index])
      let next = index + 1 < letters.count ? Self.small(letters[index + 1]) : nil
      if let vowel = vowel(letter, before: next) {
        gap |= vowel
        index += 1
      } else if let unit = Self.digraph(letter, next ?? 0) {
        add(unit)
        index += 2
      } else {
        let isFinalH = letter == UInt8(ascii: "h") && next == nil
        if !isFinalH { add(Self.plain(letter)) }
        index += 1
      }
    }
    vowels |= Self.endsInAllah(letters) ? 7 << shift(max(0, count - 1)) : 0
    vowels |= gap << shift(count)
  }

  @inline(__always)
  private static func small(_ letter: UInt8) -> UInt8 {
    letter &- UInt8(ascii: "A") < 26 ? letter | 0x20 : letter
  }

  private mutating func add(_ unit: UInt8) {
    if unit == previous, gap == 0 { return }
    vowels |= gap << shift(count)
    hash = (hash ^ UInt64(unit)) &* Word.prime
    count += 1
    previous = unit
    gap = 0
  }

  private func shift(_ gap: Int) -> UInt64 { UInt64(min(gap, 20) * 3) }

  /// "-ullah", "-ollah", "-allah": God's name, with the case vowel of the word before.
  private static func endsInAllah(_ letters: Span<UInt8>) -> Bool {
    guard letters.count > 5 else { return false }
    let last = small(letters[letters.count - 1])
    let end = last == UInt8(ascii: "h") ? letters.count - 1 : letters.count
    return small(letters[end - 1]) == UInt8(ascii: "a")
      && small(letters[end - 2]) == UInt8(ascii: "l")
      && small(letters[end - 3]) == UInt8(ascii: "l")
  }

  private func vowel(_ letter: UInt8, before next: UInt8?) -> UInt64? {
    switch letter {
    case UInt8(ascii: "a"): return Self.a
    case UInt8(ascii: "e"): return Self.a | Self.i
    case UInt8(ascii: "i"), UInt8(ascii: "y"): return Self.i
    case UInt8(ascii: "o"), UInt8(ascii: "u"): return Self.u
    // The w of "aw", "ow" before a consonant is the second half of a vowel.
    case UInt8(ascii: "w") where gap != 0 && Self.isConsonant(next): return Self.u
    default: return nil
    }
  }

  /// The end of the word counts as one.
  private static func isConsonant(_ letter: UInt8?) -> Bool {
    switch letter {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"), UInt8(ascii: "w"):
      false
    default: true
    }
  }

  private static func digraph(_ letter: UInt8, _ next: UInt8) -> UInt8? {
    switch (letter, next) {
    case (UInt8(ascii: "s"), UInt8(ascii: "h")): UInt8(ascii: "S")
    case (UInt8(ascii: "c"), UInt8(ascii: "h")): UInt8(ascii: "C")
    case (UInt8(ascii: "k"), UInt8(ascii: "h")): UInt8(ascii: "X")
    case (UInt8(ascii: "g"), UInt8(ascii: "h")): UInt8(ascii: "G")
    case (UInt8(ascii: "t"), UInt8(ascii: "h")): UInt8(ascii: "T")
    case (UInt8(ascii: "d"), UInt8(ascii: "h")): UInt8(ascii: "D")
    case (UInt8(ascii: "d"), UInt8(ascii: "j")): UInt8(ascii: "j")
    case (UInt8(ascii: "c"), UInt8(ascii: "k")): UInt8(ascii: "k")
    default: nil
    }
  }

  private static func plain(_ letter: UInt8) -> UInt8 {
    switch letter {
    case UInt8(ascii: "q"), UInt8(ascii: "c"): UInt8(ascii: "k")
    case UInt8(ascii: "v"): UInt8(ascii: "w")
    default: letter
    }
  }
}
