/// Cuts UTF-8 text into words, numbers and marks in one pass.
///
/// A word holds its apostrophes ("Kata’ib"), but not a possessive ending; a hyphen stands alone
/// between two words; "U.S." is one word; "12-year-old" is a number, two hyphens and two words.
enum Tokenizer {
  static func tokens(of bytes: [UInt8]) -> [Token] { reading(of: bytes).tokens }

  static func reading(of bytes: [UInt8]) -> Reading {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = Scanner(bytes: TextBytes(buffer))
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
    let bytes: TextBytes
    var index = 0
    var reading = Reading()
    /// The folded word so far, as its hash.
    var word = Word.Hasher()
    var hasSpaceBefore = true

    mutating func scan() {
      // Words of two letters and the space behind them: few texts have more.
      reading.tokens.reserveCapacity(bytes.count / 3 + 2)
      while index < bytes.count {
        let (value, length) = bytes.scalar(at: index)
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
      var shape = scanPlainLetters()
      // Most words are nothing but letters of ASCII.
      if bytes.mayContinueWord(at: index) { scanRest(ofWordAt: start, &shape) }
      if bytes.isUpperCase(at: start) { shape.flags.insert(.isCapitalized) }
      if shape.letters > 1, shape.capitals == shape.letters { shape.flags.insert(.isAllCaps) }
      emit(from: start, kind: .word, flags: shape.flags)
      if bytes.mayBeApostrophe(at: index) { scanPossessive() }
    }

    /// How a word is written.
    private struct Shape {
      var letters: Int
      var capitals: Int
      var flags: Token.Flags = []
    }

    /// Takes the letters of ASCII that follow, which most words are nothing but.
    private mutating func scanPlainLetters() -> Shape {
      var (word, end, capitals) = (word, index, 0)
      while end < bytes.count, CharacterClass.isASCIILetter(bytes[end]) {
        if bytes[end] < 0x60 { capitals &+= 1 }
        word.feed(bytes[end] | 0x20)
        end &+= 1
      }
      let letters = end &- index
      (self.word, index) = (word, end)
      reading.letters &+= letters
      reading.capitals &+= capitals
      return Shape(letters: letters, capitals: capitals)
    }

    /// Takes what no letters of ASCII are, and the letters between.
    private mutating func scanRest(ofWordAt start: Int, _ shape: inout Shape) {
      while bytes.mayContinueWord(at: index), takeSign(ofWordAt: start, &shape) {
        let more = scanPlainLetters()
        shape.letters += more.letters
        shape.capitals += more.capitals
      }
    }

    /// Takes a letter beyond ASCII, a digit or a mark inside a word; false where the word ends.
    private mutating func takeSign(ofWordAt start: Int, _ shape: inout Shape) -> Bool {
      let (value, length) = bytes.scalar(at: index)
      switch CharacterClass(value) {
      case .letter:
        shape.letters += 1
        if CharacterClass.isUpperCase(value) { shape.capitals += 1 }
        append(value)
      case .digit: append(value)
      case .mark where Folding.isApostrophe(value) && bytes.isLetter(at: index + length):
        if bytes.isPossessiveEnding(at: index + length) { return false }
      case .mark where value == 0x2E && bytes.isDottedLetter(at: index, wordStart: start):
        shape.flags.insert(.isDotted)
      default: return false
      }
      index += length
      return true
    }

    /// Emits the ’s or the bare apostrophe that follows a word as a token of its own.
    private mutating func scanPossessive() {
      let (value, length) = bytes.scalar(at: index)
      guard Folding.isApostrophe(value), bytes.isPossessiveEnding(at: index + length) else {
        return
      }
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
        if CharacterClass.isDigit(byte) {
          if !flags.contains(.isDecimal), value < 1_000_000_000 {
            value = value * 10 + Int(byte - UInt8(ascii: "0"))
          }
          word.feed(byte)
        } else if byte == UInt8(ascii: ","), bytes.isThousandsGroup(at: index + 1) {
          // A separator; it says nothing.
        } else if byte == UInt8(ascii: "."), bytes.isDigit(at: index + 1),
          !flags.contains(.isDecimal)
        {
          flags.insert(.isDecimal)
          word.feed(byte)
        } else {
          break
        }
        index += 1
      }
      if bytes.isOrdinalEnding(at: index) {
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
        for place in start..<index { word.feed(bytes[place]) }
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
  }
}
