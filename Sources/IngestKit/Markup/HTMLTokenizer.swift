/// Takes a piece of HTML apart into tags and text, as browsers do, on bytes.
///
/// It keeps no tree and repairs nothing: what it gives are ranges of its input, with references
/// and white space as they stand. The rules are those of the WHATWG standard's tokenizer.
package struct HTMLTokenizer {
  package enum Token: Equatable {
    case text(Range<Int>)
    /// Its attributes are in `attributes` until the next token.
    case startTag(Range<Int>, isSelfClosing: Bool)
    case endTag(Range<Int>)
    case comment(Range<Int>)
    case declaration(Range<Int>)
  }

  package struct Attribute {
    package let name: Range<Int>
    package let value: Range<Int>
  }

  package let bytes: [UInt8]
  /// Those of the last start tag; of several with one name only the first counts.
  package private(set) var attributes: [Attribute] = []
  private var index = 0
  /// The element whose text holds no tags but its own end.
  private var rawElement: StaticString?

  /// Attributes of one tag that count; to compare more of them takes too long.
  private static let attributeLimit = 256
  /// No comment ends behind here, so none need be looked for again.
  private var hasNoCommentEnd = false

  private static let rawElements: [StaticString] = [
    "script", "style", "textarea", "title", "xmp",
  ]

  package init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  package mutating func next() -> Token? {
    guard index < bytes.count else { return nil }
    if let element = rawElement {
      rawElement = nil
      let end = endOfRawText(element)
      if end > index {
        defer { index = end }
        return .text(index..<end)
      }
    }
    if bytes[index] == UInt8(ascii: "<"), let token = readMarkup() { return token }
    let start = index
    index += 1
    while index < bytes.count, !(bytes[index] == UInt8(ascii: "<") && isMarkup(at: index)) {
      index += 1
    }
    return .text(start..<index)
  }

  /// Whether a lower-case name is that of a range, whatever its case.
  package func isName(_ range: Range<Int>, _ name: StaticString) -> Bool {
    range.count == name.utf8CodeUnitCount && bytes.holds(name, at: range.lowerBound)
  }

  private func byte(_ offset: Int) -> UInt8? {
    index + offset < bytes.count ? bytes[index + offset] : nil
  }

  private func isMarkup(at index: Int) -> Bool {
    guard index + 1 < bytes.count else { return false }
    let next = bytes[index + 1]
    if next == UInt8(ascii: "/") {
      return index + 2 < bytes.count && bytes[index + 2].isASCIILetter
        || bytes.holds("</>", at: index)
    }
    return next.isASCIILetter || next == UInt8(ascii: "!") || next == UInt8(ascii: "?")
  }

  private mutating func readMarkup() -> Token? {
    guard isMarkup(at: index), let next = byte(1) else { return nil }
    switch next {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return readDeclaration()
    case UInt8(ascii: "/"):
      guard byte(2) != UInt8(ascii: ">") else {
        index += 3
        return .comment(index..<index)
      }
      let name = tagName(from: index + 2)
      index = name.upperBound
      _ = readAttributes()
      attributes.removeAll(keepingCapacity: true)
      return .endTag(name)
    default:
      let name = tagName(from: index + 1)
      index = name.upperBound
      let isSelfClosing = readAttributes()
      rawElement = Self.rawElements.first { isName(name, $0) }
      return .startTag(name, isSelfClosing: isSelfClosing)
    }
  }

  private func tagName(from start: Int) -> Range<Int> {
    let end = bytes[start...].firstIndex {
      $0.isMarkupSpace || $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: ">")
        || $0 == UInt8(ascii: "<")
    }
    return start..<(end ?? bytes.count)
  }

  private mutating func readDeclaration() -> Token {
    let start = index
    if bytes.holds("<!--", at: index) {
      if bytes.holds("<!-->", at: index) || bytes.holds("<!--->", at: index) {
        index = bytes.offset(of: ">", from: index).map { $0 + 1 } ?? bytes.count
        return .comment(start..<start)
      }
      let end = hasNoCommentEnd ? nil : bytes.offset(of: "-->", from: index + 4)
      hasNoCommentEnd = end == nil
      // A comment that never ends would take the rest of the text with it.
      let closing = end ?? bytes.offset(of: ">", from: index + 4) ?? bytes.count
      index = min(bytes.count, closing + (end == nil ? 1 : 3))
      return .comment(start + 4..<max(start + 4, min(closing, bytes.count)))
    }
    if bytes.holds("<![cdata[", at: index) {
      let end = bytes.offset(of: "]]>", from: index + 9)
      index = end.map { $0 + 3 } ?? bytes.count
      return .text(start + 9..<(end ?? bytes.count))
    }
    guard let end = bytes.offset(of: ">", from: index) else {
      index = bytes.count
      return .text(start..<index)
    }
    index = end + 1
    return .declaration(start..<index)
  }

  private func endOfRawText(_ element: StaticString) -> Int {
    var search = index
    while let end = bytes.offset(of: "</", from: search) {
      if bytes.holds(element, at: end + 2) {
        let behind = end + 2 + element.utf8CodeUnitCount
        if behind >= bytes.count || bytes[behind].isMarkupSpace
          || bytes[behind] == UInt8(ascii: ">")
          || bytes[behind] == UInt8(ascii: "/")
        {
          return end
        }
      }
      search = end + 2
    }
    return bytes.count
  }

  /// Reads to behind the tag's `>`; true when it ends with `/>`.
  private mutating func readAttributes() -> Bool {
    attributes.removeAll(keepingCapacity: true)
    while index < bytes.count {
      let next = bytes[index]
      if next == UInt8(ascii: ">") {
        index += 1
        return false
      } else if next == UInt8(ascii: "/") {
        index += 1
        if byte(0) == UInt8(ascii: ">") {
          index += 1
          return true
        }
      } else if next.isMarkupSpace {
        index += 1
      } else if next == UInt8(ascii: "<") {
        // A tag begins in a tag: the first one was never closed.
        return false
      } else {
        readAttribute()
      }
    }
    return false
  }

  private mutating func readAttribute() {
    let start = index
    index += 1
    while let next = byte(0), !next.isMarkupSpace, next != UInt8(ascii: "="),
      next != UInt8(ascii: ">"), next != UInt8(ascii: "/"), next != UInt8(ascii: "<")
    {
      index += 1
    }
    let name = start..<index
    while byte(0)?.isMarkupSpace == true { index += 1 }
    var value = index..<index
    if byte(0) == UInt8(ascii: "=") {
      index += 1
      while byte(0)?.isMarkupSpace == true { index += 1 }
      value = readValue()
    }
    guard attributes.count < Self.attributeLimit else { return }
    let isKnown = attributes.contains { known in
      known.name.count == name.count
        && zip(bytes[known.name], bytes[name]).allSatisfy {
          $0.asciiLowercased == $1.asciiLowercased
        }
    }
    if !isKnown { attributes.append(Attribute(name: name, value: value)) }
  }

  private mutating func readValue() -> Range<Int> {
    guard let quote = byte(0), quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      let start = index
      while let next = byte(0), !next.isMarkupSpace, next != UInt8(ascii: ">") { index += 1 }
      return start..<index
    }
    index += 1
    let start = index
    while let next = byte(0), next != quote { index += 1 }
    let value = start..<index
    index = min(bytes.count, index + 1)
    return value
  }
}
