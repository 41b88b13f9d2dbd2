/// Cuts UTF-8 text into words, numbers and marks in one pass.
///
/// A word holds its apostrophes ("Kata’ib"), but not a possessive ending; a hyphen stands alone
/// between two words; "U.S." is one word; "12-year-old" is a number, two hyphens and two words.
enum Tokenizer {
  static func tokens(of bytes: [UInt8]) -> [Token] { reading(of: bytes).tokens }

  static func reading(of bytes: [UInt8]) -> Reading {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = Scanner(bytes: buffer)
      scanner.scan()
      return scanner.reading
    }
  }

  /// The tokens of a text, and how many of its words' letters, those of ASCII, are capitals.
  struct Reading {
    fileprivate(set) var tokens: [Token] = []
    fileprivate(set) var letters = 0
    fileprivate(set) var capitals = 0
  }

  private struct Scanner {
    let bytes: UnsafeBufferPointer<UInt8>
    var index = 0
    var reading = Reading()
    /// The folded word so far, as its hash.
    var word = Word.Hasher()
    var hasSpaceBefore = true

    mutating func scan() {
      reading.tokens.reserveCapacity(bytes.count / 5 + 2)
      while index < bytes.count {
        let (value, length) = scalar(at: index)
        switch CharacterClass(value) {
        case .space:
          index += length
          hasSpaceBefore = true
        case .letter: scanWord()
        case .digit: scanNumber()
        case .mark: scanMark(value, length)
        }
      }
    }

    private mutating func scanWord() {
      let start = index
      word = Word.Hasher()
      var letters = 0
      var capitals = 0
      var isDotted = false
      scanning: while index < bytes.count {
        let plain = scanPlainLetters()
        letters += plain.letters
        capitals += plain.capitals
        guard index < bytes.count, mayContinueWord(bytes[index]) else { break }
        let (value, length) = scalar(at: index)
        switch CharacterClass(value) {
        case .letter:
          letters += 1
          if CharacterClass.isUpperCase(value) { capitals += 1 }
          append(value)
          index += length
        case .digit:
          append(value)
          index += length
        case .mark where Folding.isApostrophe(value) && continuesWord(at: index + length):
          if isPossessiveEnding(at: index + length) { break scanning }
          index += length
        case .mark where value == 0x2E && isDottedLetter(at: index, wordStart: start):
          isDotted = true
          index += 1
        default: break scanning
        }
      }
      var flags: Token.Flags = []
      if CharacterClass.isUpperCase(scalar(at: start).value) { flags.insert(.isCapitalized) }
      if letters > 1, capitals == letters { flags.insert(.isAllCaps) }
      if isDotted { flags.insert(.isDotted) }
      emit(from: start, kind: .word, flags: flags)
      scanPossessive()
    }

    /// Takes the letters of ASCII that follow, which most words are nothing but.
    private mutating func scanPlainLetters() -> (letters: Int, capitals: Int) {
      var (word, end, capitals) = (word, index, 0)
      while end < bytes.count, isASCIILetter(bytes[end]) {
        if bytes[end] < 0x60 { capitals += 1 }
        word.feed(bytes[end] | 0x20)
        end += 1
      }
      let letters = end - index
      (self.word, index) = (word, end)
      reading.letters += letters
      reading.capitals += capitals
      return (letters, capitals)
    }

    /// False for the byte of a space or of a mark that never stands in a word.
    private func mayContinueWord(_ byte: UInt8) -> Bool {
      isDigit(byte) || byte == UInt8(ascii: ".") || CharacterClass.mayBeApostrophe(byte)
    }

    /// Emits the ’s or the bare apostrophe that follows a word as a token of its own.
    private mutating func scanPossessive() {
      guard index < bytes.count, CharacterClass.mayBeApostrophe(bytes[index]) else { return }
      let (value, length) = scalar(at: index)
      guard Folding.isApostrophe(value), isPossessiveEnding(at: index + length) else { return }
      let start = index
      index += length + 1
      word = Word.Hasher()
      word.feed(UInt8(ascii: "s"))
      emit(from: start, kind: .clitic, flags: [])
    }

    private mutating func scanNumber() {
      let start = index
      word = Word.Hasher()
      var value = 0
      var flags: Token.Flags = []
      while index < bytes.count {
        let byte = bytes[index]
        if isDigit(byte) {
          if !flags.contains(.isDecimal), value < 1_000_000_000 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
          }
          word.feed(byte)
        } else if byte == UInt8(ascii: ","), isThousandsGroup(at: index + 1) {
          // A separator; it says nothing.
        } else if byte == UInt8(ascii: "."), index + 1 < bytes.count, isDigit(bytes[index + 1]),
          !flags.contains(.isDecimal)
        {
          flags.insert(.isDecimal)
          word.feed(byte)
        } else {
          break
        }
        index += 1
      }
      if isOrdinalEnding(at: index) {
        flags.insert(.isOrdinal)
        index += 2
      }
      // "9mm", "5K", "3pm": letters that follow at once are a word of their own.
      emit(from: start, kind: .number, flags: flags, value: value > 2_000_000_000 ? -1 : value)
    }

    private mutating func scanMark(_ value: UInt32, _ length: Int) {
      let start = index
      index += length
      word = Word.Hasher()
      if let plain = Self.plain(value) {
        word.feed(plain)
      } else {
        for byte in bytes[start..<index] { word.feed(byte) }
      }
      emit(from: start, kind: .punctuation, flags: [])
    }

    /// The ASCII mark that a typographic one stands for.
    private static func plain(_ value: UInt32) -> UInt8? {
      if value == 0x2026 { return UInt8(ascii: ".") }
      if CharacterClass.isDash(value) { return UInt8(ascii: "-") }
      if CharacterClass.isDoubleQuote(value) { return UInt8(ascii: "\"") }
      return Folding.isApostrophe(value) ? UInt8(ascii: "'") : nil
    }

    private mutating func emit(
      from start: Int, kind: Token.Kind, flags: Token.Flags, value: Int = -1
    ) {
      var flags = flags
      if hasSpaceBefore { flags.insert(.hasSpaceBefore) }
      hasSpaceBefore = false
      reading.tokens.append(
        Token(
          start: Int32(start), end: Int32(index), word: word.finish(), kind: kind,
          flags: flags, value: Int32(truncatingIfNeeded: value)))
    }

    private mutating func append(_ value: UInt32) {
      if value < 0x80 {
        word.feed(UInt8(value))
      } else if let scalar = Unicode.Scalar(value) {
        var folded: [UInt8] = []
        Folding.append(scalar, to: &folded)
        for byte in folded { word.feed(byte) }
      }
    }

    /// "U.S.", "a.m.": a single letter before the stop, and a letter and a stop, or the same word's
    /// earlier stop, around it.
    private func isDottedLetter(at stop: Int, wordStart: Int) -> Bool {
      let letter = stop - 1
      guard letter >= wordStart, isASCIILetter(bytes[letter]),
        letter == wordStart || bytes[letter - 1] == UInt8(ascii: ".")
      else { return false }
      if letter > wordStart { return true }
      return stop + 2 < bytes.count && isASCIILetter(bytes[stop + 1])
        && bytes[stop + 2] == UInt8(ascii: ".")
    }

    private func continuesWord(at index: Int) -> Bool {
      guard index < bytes.count else { return false }
      return CharacterClass(scalar(at: index).value) == .letter
    }

    /// An `s` behind an apostrophe that ends the word.
    private func isPossessiveEnding(at index: Int) -> Bool {
      guard index < bytes.count, bytes[index] | 0x20 == UInt8(ascii: "s") else { return false }
      guard index + 1 < bytes.count else { return true }
      let next = CharacterClass(scalar(at: index + 1).value)
      return next != .letter && next != .digit
    }

    private func isThousandsGroup(at index: Int) -> Bool {
      guard index + 3 <= bytes.count, (index..<index + 3).allSatisfy({ isDigit(bytes[$0]) }) else {
        return false
      }
      return index + 3 == bytes.count || !isDigit(bytes[index + 3])
    }

    private func isOrdinalEnding(at index: Int) -> Bool {
      guard index + 2 <= bytes.count else { return false }
      switch (bytes[index] | 0x20, bytes[index + 1] | 0x20) {
      case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
        (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
        // Only behind two letters does a scalar begin here for sure.
        return index + 2 == bytes.count
          || CharacterClass(scalar(at: index + 2).value) != .letter
      default: return false
      }
    }

    private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

    private func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

    /// Decodes the scalar at an offset; the text comes from a String, so it is valid UTF-8.
    private func scalar(at index: Int) -> (value: UInt32, length: Int) {
      let first = bytes[index]
      if first < 0x80 { return (UInt32(first), 1) }
      func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
      if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | tail(1), 2) }
      if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
      return (UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
    }
  }
}
