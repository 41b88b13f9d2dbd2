internal import IngestKit

/// Wordings by which pages speak of themselves, in the languages that are read most.
struct PagePhrases: Sendable {
  static let shared = PagePhrases()

  private struct Phrase: Sendable {
    let bytes: [UInt8]
    let onlyBegins: Bool
    /// A single word, which begins many a sentence of the text, too.
    let isWord: Bool
  }

  /// Bytes of a line that a single word says the use of.
  private static let longestLine = 80

  /// By their first byte.
  private let phrases: [[Phrase]]

  private init() {
    var phrases: [[Phrase]] = Array(repeating: [], count: 256)
    for (text, onlyBegins) in [(PagePhraseLists.beginnings, true), (PagePhraseLists.parts, false)] {
      for line in text.split(separator: "\n") {
        let bytes = Array(line.utf8)
        let isWord = bytes.allSatisfy { $0.isASCIILetter || $0 >= 0x80 } && bytes[0] != 0xC2
        phrases[Int(bytes[0])].append(
          Phrase(bytes: bytes, onlyBegins: onlyBegins, isWord: onlyBegins && isWord))
      }
    }
    self.phrases = phrases
  }

  /// Whether a text begins with one of the wordings, or holds one of the others.
  func describe(_ text: ArraySlice<UInt8>) -> Bool {
    var isWordStart = true
    for index in text.indices {
      let byte = text[index].asciiLowercased
      if isWordStart, !phrases[Int(byte)].isEmpty,
        phrases[Int(byte)].contains(where: { phrase in
          (!phrase.onlyBegins || index == text.startIndex) && Self.matches(phrase, text, index)
        })
      {
        return true
      }
      isWordStart = byte == 0x20 || byte == 0x0A
    }
    return false
  }

  private static func matches(_ phrase: Phrase, _ text: ArraySlice<UInt8>, _ start: Int) -> Bool {
    guard start + phrase.bytes.count <= text.endIndex else { return false }
    for offset in phrase.bytes.indices
    where text[start + offset].asciiLowercased != phrase.bytes[offset] {
      return false
    }
    guard phrase.isWord else { return true }
    let end = start + phrase.bytes.count
    return text.count <= longestLine && (end == text.endIndex || !text[end].isASCIILetter)
  }
}
