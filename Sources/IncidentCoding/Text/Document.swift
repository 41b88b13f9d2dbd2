package import IngestKit

/// A text taken apart once, for every stage of the coder to read.
///
/// All work is on UTF-8 bytes and token numbers; code points appear only where evidence is written.
///
/// A class, since every stage and every rule carries one around.
package final class Document: Sendable {
  package let text: String
  package let bytes: [UInt8]
  package let tokens: [Token]
  package let sentences: [Sentence]
  /// True when most letters are capitals, so that capitals tell nothing.
  package let isUpperCase: Bool
  private let presence: WordPresence
  private let codePoints: CodePointTable
  private let sentenceOfToken: [Int32]

  package init(_ text: String) {
    let bytes = Array(text.utf8)
    let reading = Tokenizer.reading(of: bytes)
    let smallLetters = reading.letters - reading.capitals
    let isUpperCase = reading.capitals > 20 && reading.capitals > 2 * smallLetters
    var tokens = reading.tokens
    let sentences = SentenceSplitter(bytes: bytes, isUpperCase: isUpperCase).split(&tokens)
    var sentenceOfToken: [Int32] = []
    sentenceOfToken.reserveCapacity(tokens.count)
    for (number, sentence) in sentences.enumerated() {
      sentenceOfToken.append(contentsOf: repeatElement(Int32(number), count: sentence.tokens.count))
    }
    self.text = text
    self.bytes = bytes
    self.tokens = tokens
    self.sentences = sentences
    self.isUpperCase = isUpperCase
    self.sentenceOfToken = sentenceOfToken
    presence = WordPresence(tokens)
    codePoints = CodePointTable(bytes)
  }

  /// The words as they stand in the text.
  package func words(_ bytes: Range<Int>) -> String {
    String(decoding: self.bytes[bytes], as: UTF8.self)
  }

  package func words(ofTokens range: Range<Int>) -> String { words(byteRange(ofTokens: range)) }

  /// From the first byte of the first token to the last byte of the last.
  package func byteRange(ofTokens range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(tokens[first].start)..<Int(tokens[last].end)
  }

  /// Code point offsets of a byte range.
  package func span(_ bytes: Range<Int>) -> Span {
    Span(
      start: codePoints.offset(ofByte: bytes.lowerBound, in: self.bytes),
      end: codePoints.offset(ofByte: bytes.upperBound, in: self.bytes))
  }

  package func span(ofTokens range: Range<Int>) -> Span { span(byteRange(ofTokens: range)) }

  /// The byte range of code point offsets.
  package func byteRange(_ span: Span) -> Range<Int> {
    let start = codePoints.byte(ofOffset: span.start, in: bytes)
    return start..<max(start, codePoints.byte(ofOffset: span.end, in: bytes))
  }

  /// False when the word surely stands nowhere in the text.
  func mayContain(_ word: Word) -> Bool { presence.mayContain(word) }

  /// False when the text surely has none of the words.
  func mayContain(anyOf words: [Word]) -> Bool { words.contains { presence.mayContain($0) } }

  /// The number of the sentence that holds a token.
  package func sentenceIndex(ofToken index: Int) -> Int {
    guard !sentenceOfToken.isEmpty else { return 0 }
    return Int(sentenceOfToken[min(max(index, 0), sentenceOfToken.count - 1)])
  }

  /// True in a sentence of capitals, such as a headline, where capitals tell nothing.
  package func isShouted(atToken index: Int) -> Bool {
    if isUpperCase { return true }
    var words = 0
    var capitals = 0
    for token in tokens[sentences[sentenceIndex(ofToken: index)].tokens]
    where token.isWord && token.end - token.start > 1 {
      words += 1
      if token.isAllCaps { capitals += 1 }
    }
    return words > 3 && capitals * 2 > words
  }

  /// True when the token's folded word ends in these ASCII letters.
  package func token(_ token: Token, hasSuffix suffix: StaticString) -> Bool {
    let count = suffix.utf8CodeUnitCount
    guard token.bytes.count > count else { return false }
    return suffix.withUTF8Buffer { letters in
      let start = token.bytes.upperBound - count
      return (0..<count).allSatisfy { bytes[start + $0] | 0x20 == letters[$0] }
    }
  }
}
