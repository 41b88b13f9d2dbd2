internal import Glibc

/// Cuts attributes off tags that have too many.
///
/// libxml2 compares each attribute of a tag with all before it, so a large tag would take hours.
struct HTMLAttributeLimit {
  /// Attributes of one tag that are left to it.
  static let most = 256
  /// Elements whose text holds no tags but their own end.
  private static let rawElements: [StaticString] = ["script", "style"]

  private let page: UnsafeBufferPointer<UInt8>
  private var index = 0
  /// The bytes to leave out, in order.
  private(set) var surplus: [Range<Int>] = []

  init(_ page: UnsafeBufferPointer<UInt8>) {
    self.page = page
    while let mark = next(UInt8(ascii: "<")) {
      index = mark + 1
      guard let byte = peek else { break }
      if byte.isASCIILetter {
        skipTag()
      } else if holds("!--", at: index) {
        skip(behind: "--", from: index + 3)
      }
    }
  }

  private var peek: UInt8? { index < page.count ? page[index] : nil }

  /// Passes over a start tag, and over what follows it where that holds no tags.
  private mutating func skipTag() {
    let start = index
    while let byte = peek, byte.isASCIILetter { index += 1 }
    let name = start..<index
    skipAttributes()
    for raw in Self.rawElements
    where name.count == raw.utf8CodeUnitCount && holds(raw, at: start) {
      skip(behind: "</", from: index)
      while index < page.count, !holds(raw, at: index) { skip(behind: "</", from: index) }
    }
  }

  private mutating func skipAttributes() {
    var count = 0
    var cut: Int?
    while let byte = peek, byte != UInt8(ascii: ">") {
      if byte == UInt8(ascii: "=") {
        skipValue()
      } else if byte.isMarkupSpace || byte == UInt8(ascii: "/") {
        index += 1
      } else {
        count += 1
        if count > Self.most, cut == nil { cut = index }
        skipName()
      }
    }
    if let cut { surplus.append(cut..<index) }
  }

  /// Ends where libxml2 takes a name to end, which reads `a"b` as two of them.
  private mutating func skipName() {
    index += 1
    while let byte = peek, byte.isASCIILetter || byte.isASCIIDigit || byte == UInt8(ascii: "-") {
      index += 1
    }
  }

  private mutating func skipValue() {
    index += 1
    while let byte = peek, byte.isMarkupSpace { index += 1 }
    guard let quote = peek else { return }
    if quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") {
      index += 1
      index = next(quote).map { $0 + 1 } ?? page.count
    } else {
      while let byte = peek, !byte.isMarkupSpace, byte != UInt8(ascii: ">") { index += 1 }
    }
  }

  private func next(_ byte: UInt8) -> Int? {
    guard let base = page.baseAddress, index < page.count,
      let found = memchr(base + index, Int32(byte), page.count - index)
    else { return nil }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// Goes behind the next mark, or to the end of the page.
  private mutating func skip(behind mark: StaticString, from start: Int) {
    index = start
    while let found = next(mark.utf8Start.pointee) {
      index = found + 1
      if holds(mark, at: found) {
        index = found + mark.utf8CodeUnitCount
        return
      }
    }
    index = page.count
  }

  private func holds(_ word: StaticString, at start: Int) -> Bool {
    guard start + word.utf8CodeUnitCount <= page.count else { return false }
    return word.withUTF8Buffer { word in
      word.indices.allSatisfy { page[start + $0].asciiLowercased == word[$0] }
    }
  }
}
