/// A document as the time patterns read it: one time word for each token.
struct TimeText {
  let document: Document
  private let words: [TimeWord]
  let isWithoutCapitals: Bool

  init(_ document: Document) {
    self.document = document
    let isWithoutCapitals = !document.tokens.contains(where: \.isCapitalized)
    self.isWithoutCapitals = isWithoutCapitals
    let meanings = TimeVocabulary.meanings
    words = document.tokens.map {
      Self.word(of: $0, in: document, meanings, isWithoutCapitals: isWithoutCapitals)
    }
  }

  var count: Int { words.count }

  /// The word at a place; `.other` outside of the document.
  subscript(index: Int) -> TimeWord {
    words.indices.contains(index) ? words[index] : .other
  }

  func token(_ index: Int) -> Token? {
    document.tokens.indices.contains(index) ? document.tokens[index] : nil
  }

  /// True when no white space stands before the token.
  func isJoined(_ index: Int) -> Bool {
    token(index).map { !$0.hasSpaceBefore } ?? false
  }

  /// True for digits that are no ordinal.
  func isNumber(_ index: Int) -> Bool {
    if case .number = self[index] { true } else { false }
  }

  /// True for a word that is none of time.
  func isOther(_ index: Int) -> Bool {
    if case .other = self[index] { true } else { false }
  }

  func isGlue(_ index: Int, _ glue: Glue) -> Bool {
    if case .glue(let word) = self[index] { word == glue } else { false }
  }

  func isMark(_ index: Int, _ mark: Unicode.Scalar) -> Bool {
    if case .mark(let byte) = self[index] { byte == UInt8(ascii: mark) } else { false }
  }

  /// The place behind a hyphen, or the same place when there is none.
  func skippingHyphen(_ index: Int) -> Int { isMark(index, "-") ? index + 1 : index }

  func skippingThe(_ index: Int) -> Int { isGlue(index, .the) ? index + 1 : index }

  func skippingComma(_ index: Int) -> Int { isMark(index, ",") ? index + 1 : index }

  private static func word(
    of token: Token, in document: Document, _ meanings: WordTable<TimeWord>,
    isWithoutCapitals: Bool
  ) -> TimeWord {
    switch token.kind {
    case .number:
      guard token.value >= 0 else { return .other }
      return token.isOrdinal ? .ordinal(Int(token.value)) : .number(Int(token.value))
    case .punctuation:
      return mark(token, document)
    case .clitic:
      return .other
    case .word:
      guard let word = meanings[token.word] else { return .other }
      // Without a choice of capitals, names cannot be told from words.
      if word == .nameTail,
        isWithoutCapitals || document.isUpperCase && !bodies.contains(token.word)
      {
        return .other
      }
      return isWithoutCapitals ? word : word.weakened(unless: token.isCapitalized)
    }
  }

  /// What a date makes the name of, and no date stands before: "the 19 APRIL MOVEMENT".
  private static let bodies: WordSet = ["movement", "brigade", "brigades", "alliance", "martyrs"]

  private static func mark(_ token: Token, _ document: Document) -> TimeWord {
    let first = document.bytes[Int(token.start)]
    if first < 0x80 { return .mark(first) }
    return PhraseWords.isHyphen(token) ? .mark(UInt8(ascii: "-")) : .other
  }
}

extension TimeWord {
  /// Names of months and weekdays in small letters are weak evidence.
  fileprivate func weakened(unless isCapitalized: Bool) -> TimeWord {
    guard !isCapitalized else { return self }
    return switch self {
    case .month(let month, _): .month(month, .weak)
    case .weekday(let day, _): .weekday(day, .weak)
    case .nameTail: .other
    default: self
    }
  }
}
