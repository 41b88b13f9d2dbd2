internal import Glibc

/// Makes libxml2 read a page as browsers do where it knows less than they.
///
/// It ends a page at a NUL, knows only the names of HTML 4, takes no reference without a semicolon,
/// and leaves the references to C1 controls that mean windows-1252 as they are.
enum HTMLRepair {
  /// The page itself when nothing needs repair.
  static func repaired(_ page: [UInt8]) -> [UInt8] {
    withReferences(withoutSurplus(page))
  }

  private static func withoutSurplus(_ page: [UInt8]) -> [UInt8] {
    page.withUnsafeBufferPointer { bytes in
      let surplus = HTMLAttributeLimit(bytes).surplus
      guard !surplus.isEmpty else { return page }
      var output: [UInt8] = []
      var copied = 0
      for range in surplus {
        output.append(contentsOf: bytes[copied..<range.lowerBound])
        copied = range.upperBound
      }
      output.append(contentsOf: bytes[copied...])
      return output
    }
  }

  private static func withReferences(_ page: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
    var copied = 0
    page.withUnsafeBufferPointer { page in
      var index = 0
      while let mark = next(in: page, from: index) {
        guard let (replacement, length) = replacement(in: page, at: mark) else {
          index = mark + 1
          continue
        }
        if output.isEmpty { output.reserveCapacity(page.count + 64) }
        output.append(contentsOf: page[copied..<mark])
        output.append(contentsOf: replacement)
        copied = mark + length
        index = copied
      }
      if copied > 0 { output.append(contentsOf: page[copied...]) }
    }
    let text = copied > 0 ? output : page
    guard text.contains(0) else { return text }
    return text.filter { $0 != 0 }
  }

  private static func next(in page: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = page.baseAddress, start < page.count,
      let found = memchr(base + start, Int32(UInt8(ascii: "&")), page.count - start)
    else { return nil }
    return UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
  }

  /// What to write for the reference at a mark; nil to leave it alone.
  private static func replacement(
    in page: UnsafeBufferPointer<UInt8>, at mark: Int
  ) -> (utf8: [UInt8], length: Int)? {
    let rest = page[mark...]
    if isKnown(page, mark) { return nil }
    guard rest.count > 2, rest[mark + 1] == UInt8(ascii: "#") || rest[mark + 1].isASCIILetter,
      let (utf8, length) = CharacterReferences.read(rest)
    else { return nil }
    let isClosed = page[mark + length - 1] == UInt8(ascii: ";")
    if !isClosed, mark + length < page.count, isInsideTag(page, mark) {
      // As browsers do: "?a=1&copy=2" is an address with a parameter.
      let next = page[mark + length]
      if next == UInt8(ascii: "=") || next.isASCIILetter || next.isASCIIDigit { return nil }
    }
    let isMarkup = utf8.count == 1 && utf8[0] < 0x80
    return (isMarkup ? Array("&#\(utf8[0]);".utf8) : utf8, length)
  }

  /// Whether it is one of the references that most pages hold, which libxml2 reads aright.
  private static func isKnown(_ page: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
    guard mark + 4 < page.count else { return false }
    let name: StaticString
    switch (page[mark + 1], page[mark + 2]) {
    case (UInt8(ascii: "a"), UInt8(ascii: "m")): name = "&amp;"
    case (UInt8(ascii: "q"), _): name = "&quot;"
    case (UInt8(ascii: "l"), _): name = "&lt;"
    case (UInt8(ascii: "g"), _): name = "&gt;"
    case (UInt8(ascii: "n"), _): name = "&nbsp;"
    case (UInt8(ascii: "#"), UInt8(ascii: "3")): name = "&#39;"
    case (UInt8(ascii: "#"), UInt8(ascii: "x")): name = "&#x27;"
    default: return false
    }
    return name.withUTF8Buffer { name in
      mark + name.count <= page.count && name.indices.allSatisfy { page[mark + $0] == name[$0] }
    }
  }

  private static func isInsideTag(_ page: UnsafeBufferPointer<UInt8>, _ mark: Int) -> Bool {
    var index = mark - 1
    let limit = max(0, mark - 4096)
    while index >= limit {
      if page[index] == UInt8(ascii: ">") { return false }
      if page[index] == UInt8(ascii: "<") { return page[index + 1].isASCIILetter }
      index -= 1
    }
    return false
  }
}
