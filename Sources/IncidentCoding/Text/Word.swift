/// A folded word: what two spellings of one word have in common.
///
/// Letters are lower case and without accents, and an apostrophe inside a word is dropped, so that
/// "Kata’ib" and "KATAIB" are the same word. Only its 64-bit FNV-1a hash is kept.
package struct Word: Hashable, Sendable, ExpressibleByStringLiteral {
  package let hash: UInt64

  package init(hash: UInt64) {
    self.hash = hash
  }

  /// Folds one word, or takes a mark as it stands.
  package init(_ text: some StringProtocol) {
    var folded: [UInt8] = []
    for scalar in text.unicodeScalars { Folding.append(scalar, to: &folded) }
    if folded.isEmpty { folded = Array(text.utf8) }
    self.init(folded: folded[...])
  }

  // In line and without branches, so that the compiler works the hash of a literal out: rules
  // compare every token with some.
  @inline(__always)
  package init(stringLiteral text: StaticString) {
    let bytes = UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount)
    var hasher = Hasher()
    for byte in bytes { hasher.feed(byte) }
    self = Self.isFolded(bytes) ? hasher.finish() : Word(folding: text)
  }

  /// True for small letters and digits, and for a single mark, which stands for itself.
  @inline(__always)
  private static func isFolded(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    if bytes.count == 1 { return bytes[0] < 0x80 }
    var signs = 0
    for byte in bytes {
      // Below zero where the byte is neither letter nor digit.
      signs |=
        (25 &- Int(byte &- UInt8(ascii: "a"))) & (9 &- Int(byte &- UInt8(ascii: "0")))
    }
    return signs >= 0
  }

  @inline(never)
  private init(folding text: StaticString) {
    self = text.withUTF8Buffer { Word(String(decoding: $0, as: UTF8.self)) }
  }

  /// A mark of ASCII, worked out by the compiler.
  @inline(__always)
  static func mark(_ mark: Unicode.Scalar) -> Word {
    Word(hash: (seed ^ UInt64(mark.value)) &* prime)
  }

  /// Takes bytes that are folded already.
  package init(folded bytes: some Sequence<UInt8>) {
    var hasher = Hasher()
    for byte in bytes { hasher.feed(byte) }
    self = hasher.finish()
  }

  /// Hashes a word byte by byte.
  struct Hasher {
    private var hash = Word.seed

    @inline(__always)
    mutating func feed(_ byte: UInt8) { hash = (hash ^ UInt64(byte)) &* Word.prime }

    @inline(__always)
    func finish() -> Word { Word(hash: hash) }
  }

  /// The key of a phrase: the hashes of its words in their order.
  package static func phraseKey(_ words: some Sequence<Word>) -> UInt64 {
    var key: UInt64 = 0
    for word in words { key = extend(key, with: word) }
    return key
  }

  /// The key of a phrase that has one word more.
  package static func extend(_ key: UInt64, with word: Word) -> UInt64 {
    (key.rotated(by: 5) ^ word.hash) &* 0x9E37_79B9_7F4A_7C15
  }

  static var seed: UInt64 { 0xCBF2_9CE4_8422_2325 }
  static var prime: UInt64 { 0x100_0000_01B3 }
}

extension UInt64 {
  fileprivate func rotated(by bits: UInt64) -> UInt64 { (self << bits) | (self >> (64 - bits)) }
}
