/// A word, a number or a mark of a document.
package struct Token: Sendable {
  package enum Kind: UInt8, Sendable {
    case word
    /// Digits, perhaps with separators, a decimal part or an ordinal ending.
    case number
    /// The `’s` of a possessive or of a contraction with "is".
    case clitic
    case punctuation
  }

  package struct Flags: OptionSet, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }

    /// The first letter is upper case.
    package static let isCapitalized = Flags(rawValue: 1)
    /// At least two letters, all upper case.
    package static let isAllCaps = Flags(rawValue: 2)
    package static let hasSpaceBefore = Flags(rawValue: 4)
    /// Written with full stops inside, such as "U.S." or "a.m.".
    package static let isDotted = Flags(rawValue: 8)
    /// "7th", "21st".
    package static let isOrdinal = Flags(rawValue: 16)
    package static let isFirstOfSentence = Flags(rawValue: 32)
    /// A number with a decimal part.
    package static let isDecimal = Flags(rawValue: 64)
  }

  /// UTF-8 offset of the first byte in the document.
  package let start: Int32
  /// UTF-8 offset behind the last byte.
  package let end: Int32
  package let word: Word
  package let kind: Kind
  package internal(set) var flags: Flags
  /// What a number says, its decimal part cut off; -1 for other tokens and for numbers too large.
  package let value: Int32

  package var bytes: Range<Int> { Int(start)..<Int(end) }
  package var isCapitalized: Bool { flags.contains(.isCapitalized) }
  package var isAllCaps: Bool { flags.contains(.isAllCaps) }
  package var hasSpaceBefore: Bool { flags.contains(.hasSpaceBefore) }
  package var isDotted: Bool { flags.contains(.isDotted) }
  package var isOrdinal: Bool { flags.contains(.isOrdinal) }
  package var isFirstOfSentence: Bool { flags.contains(.isFirstOfSentence) }
  package var isDecimal: Bool { flags.contains(.isDecimal) }
  package var isWord: Bool { kind == .word }
  package var isNumber: Bool { kind == .number }
  package var isPunctuation: Bool { kind == .punctuation }
}
