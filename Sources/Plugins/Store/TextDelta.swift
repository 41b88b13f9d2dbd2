/// A text as ranges of another one and of what it has of its own (VCDIFF, RFC 3284).
struct TextDelta {
  /// What has to be joined: ranges of the other text with the text's own bytes behind it.
  private(set) var ranges: [Range<Int>] = []
  /// The text's own bytes, as ranges of it.
  private(set) var own: [Range<Int>] = []
  private(set) var ownCount = 0

  /// Shorter ones take more room than they save.
  private static let shortest = 16
  private static let word = MemoryLayout<UInt64>.size

  /// - Parameters:
  ///   - text: UTF-8; no range begins or ends within a character.
  ///   - base: the other text; of one above 64 KiB little but the beginning is found.
  init(of text: UnsafeRawBufferPointer, from base: UnsafeRawBufferPointer) {
    let index = WordIndex(base)
    // As many as most reports have.
    ranges.reserveCapacity(64)
    own.reserveCapacity(32)
    // Where the text's own bytes begin, and where the other text was left.
    var (start, left, position) = (0, 0, 0)
    while position + Self.word <= text.count {
      if let found = index.first(like: text, at: position, expected: left),
        let shared = Self.extend(text, position, base, found, start)
      {
        appendOwn(start..<shared.text, behind: base.count)
        ranges.append(shared.base..<shared.base + shared.count)
        (start, left) = (shared.text + shared.count, shared.base + shared.count)
        position = start
      } else {
        position += 1
      }
    }
    appendOwn(start..<text.count, behind: base.count)
  }

  private mutating func appendOwn(_ range: Range<Int>, behind other: Int) {
    if range.isEmpty { return }
    own.append(range)
    ranges.append(other + ownCount..<other + ownCount + range.count)
    ownCount += range.count
  }

  /// The longest range in common around two places with the same word; nil when it is short.
  private static func extend(
    _ text: UnsafeRawBufferPointer, _ position: Int,
    _ base: UnsafeRawBufferPointer, _ found: Int, _ start: Int
  ) -> (text: Int, base: Int, count: Int)? {
    var before = 0
    let room = min(position - start, found)
    while before < room, text[position - before - 1] == base[found - before - 1] { before += 1 }
    let rest = min(text.count - position, base.count - found)
    var behind = text.countShared(from: position, base, from: found, atMost: rest)
    while before > -behind, text.isWithinCharacter(position - before) { before -= 1 }
    while behind > -before, text.isWithinCharacter(position + behind) { behind -= 1 }
    let count = before + behind
    return count < shortest ? nil : (position - before, found - before, count)
  }
}

/// Where the words of a text stand that begin at multiples of a word's length.
private struct WordIndex {
  private let base: UnsafeRawBufferPointer
  /// For each hash the place of the last word that has it.
  private var places = [UInt16](repeating: 0, count: 1 << WordIndex.bits)

  private static let bits: UInt64 = 11

  init(_ base: UnsafeRawBufferPointer) {
    self.base = base
    let word = MemoryLayout<UInt64>.size
    let end = min(base.count, Int(UInt16.max)) - word
    for place in stride(from: 0, through: end, by: word) {
      places[Self.slot(base.word(at: place))] = UInt16(place)
    }
  }

  /// A place with the word that stands in the text, where it is expected before any other.
  @inline(__always)
  func first(like text: UnsafeRawBufferPointer, at position: Int, expected: Int) -> Int? {
    let word = text.word(at: position)
    if holds(word, at: expected) { return expected }
    let place = Int(places[Self.slot(word)])
    return holds(word, at: place) ? place : nil
  }

  @inline(__always)
  private func holds(_ word: UInt64, at place: Int) -> Bool {
    place + MemoryLayout<UInt64>.size <= base.count && base.word(at: place) == word
  }

  /// Fibonacci hashing (Knuth, TAOCP 3, 6.4).
  @inline(__always)
  private static func slot(_ word: UInt64) -> Int {
    Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> (64 - bits))
  }
}

extension UnsafeRawBufferPointer {
  @inline(__always)
  fileprivate func word(at position: Int) -> UInt64 {
    loadUnaligned(fromByteOffset: position, as: UInt64.self)
  }

  /// How many bytes from two places on are the same.
  @inline(__always)
  fileprivate func countShared(
    from position: Int, _ other: UnsafeRawBufferPointer, from place: Int, atMost limit: Int
  ) -> Int {
    let size = MemoryLayout<UInt64>.size
    var count = 0
    while count + size <= limit {
      let difference = word(at: position + count) ^ other.word(at: place + count)
      if difference != 0 { return count + difference.littleEndian.trailingZeroBitCount / 8 }
      count += size
    }
    while count < limit, self[position + count] == other[place + count] { count += 1 }
    return count
  }

  /// True when the byte at a position continues a character of UTF-8.
  fileprivate func isWithinCharacter(_ position: Int) -> Bool {
    position < count && self[position] & 0xC0 == 0x80
  }
}
