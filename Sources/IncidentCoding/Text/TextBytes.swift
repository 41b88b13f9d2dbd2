/// The UTF-8 bytes of a text, and what stands at a place of it, as the tokenizer asks.
///
/// The bytes are those of a String, so that they are valid.
struct TextBytes {
  private let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  var count: Int { bytes.count }

  subscript(index: Int) -> UInt8 { bytes[index] }

  /// The scalar at an offset.
  func scalar(at index: Int) -> (value: UInt32, length: Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    func tail(_ offset: Int) -> UInt32 { UInt32(bytes[index + offset] & 0x3F) }
    if first < 0xE0 { return (UInt32(first & 0x1F) << 6 | tail(1), 2) }
    if first < 0xF0 { return (UInt32(first & 0x0F) << 12 | tail(1) << 6 | tail(2), 3) }
    return (UInt32(first & 0x07) << 18 | tail(1) << 12 | tail(2) << 6 | tail(3), 4)
  }

  /// False for the byte of a space or of a mark that never stands in a word, and at the end.
  func mayContinueWord(at index: Int) -> Bool {
    guard index < count else { return false }
    let byte = bytes[index]
    return byte == UInt8(ascii: ".") || CharacterClass.isDigit(byte)
      || CharacterClass.mayBeApostrophe(byte)
  }

  /// False where no apostrophe stands, as in most places.
  func mayBeApostrophe(at index: Int) -> Bool {
    index < count && CharacterClass.mayBeApostrophe(bytes[index])
  }

  func isLetter(at index: Int) -> Bool {
    index < count && CharacterClass(scalar(at: index).value) == .letter
  }

  func isDigit(at index: Int) -> Bool { index < count && CharacterClass.isDigit(bytes[index]) }

  func isUpperCase(at index: Int) -> Bool {
    let first = bytes[index]
    // Most words begin with a letter of ASCII.
    return CharacterClass.isUpperCase(first < 0x80 ? UInt32(first) : scalar(at: index).value)
  }

  /// "U.S.", "a.m.": a single letter before the stop, and a letter and a stop, or the same word's
  /// earlier stop, around it.
  func isDottedLetter(at stop: Int, wordStart: Int) -> Bool {
    let letter = stop - 1
    guard letter >= wordStart, CharacterClass.isASCIILetter(bytes[letter]),
      letter == wordStart || bytes[letter - 1] == UInt8(ascii: ".")
    else { return false }
    if letter > wordStart { return true }
    return stop + 2 < count && CharacterClass.isASCIILetter(bytes[stop + 1])
      && bytes[stop + 2] == UInt8(ascii: ".")
  }

  /// An `s` behind an apostrophe that ends the word.
  func isPossessiveEnding(at index: Int) -> Bool {
    guard index < count, bytes[index] | 0x20 == UInt8(ascii: "s") else { return false }
    guard index + 1 < count else { return true }
    let next = CharacterClass(scalar(at: index + 1).value)
    return next != .letter && next != .digit
  }

  /// Three digits and no more, as behind the comma of "12,000".
  func isThousandsGroup(at index: Int) -> Bool {
    (index..<index + 3).allSatisfy(isDigit) && !isDigit(at: index + 3)
  }

  /// The "th" of "7th".
  func isOrdinalEnding(at index: Int) -> Bool {
    guard index + 2 <= count else { return false }
    switch (bytes[index] | 0x20, bytes[index + 1] | 0x20) {
    case (UInt8(ascii: "s"), UInt8(ascii: "t")), (UInt8(ascii: "n"), UInt8(ascii: "d")),
      (UInt8(ascii: "r"), UInt8(ascii: "d")), (UInt8(ascii: "t"), UInt8(ascii: "h")):
      // Only behind two letters does a scalar begin here for sure.
      return !isLetter(at: index + 2)
    default: return false
    }
  }
}
