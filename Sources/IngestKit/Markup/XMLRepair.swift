/// Rewrites what was meant as XML into well-formed XML, on bytes and in one pass.
///
/// It escapes bare `&` and `<`, resolves HTML's named entities and those the document declares,
/// drops control characters, comments and processing instructions, quotes and deduplicates
/// attributes, closes what is left open and drops end tags of nothing.
package struct XMLRepair {
  /// Attributes of one element that are kept; to compare more of them takes too long.
  private static let attributeLimit = 256

  private let bytes: [UInt8]
  private let entities: [[UInt8]: [UInt8]]
  private var index: Int
  private var output: [UInt8] = []
  /// Ranges in `output` of the names of the elements that are open.
  private var open: [Range<Int>] = []

  /// The document from its root on, repaired.
  package static func repaired(_ bytes: [UInt8], _ prolog: XMLProlog) -> RepairedXML {
    var repair = XMLRepair(bytes, prolog)
    repair.run()
    let isCutOff = !repair.open.isEmpty
    while !repair.open.isEmpty { repair.close() }
    return RepairedXML(bytes: repair.output, isCutOff: isCutOff)
  }

  private init(_ bytes: [UInt8], _ prolog: XMLProlog) {
    self.bytes = bytes
    entities = prolog.entities
    index = prolog.root ?? bytes.count
    output.reserveCapacity(bytes.count - index + 1024)
  }

  private mutating func run() {
    while index < bytes.count {
      if bytes[index] != UInt8(ascii: "<") {
        copyText(until: UInt8(ascii: "<"))
      } else if bytes.holds("<![cdata[", at: index) {
        copyCDATA()
      } else if bytes.holds("<!--", at: index) {
        skip(past: "-->")
      } else if bytes.holds("<?", at: index) {
        skip(past: "?>")
      } else if bytes.holds("<!", at: index) {
        skip(past: ">")
      } else if bytes.holds("</", at: index) {
        copyEndTag()
        // What follows the root would make the document ill-formed again.
        if open.isEmpty { return }
      } else if let name = name(at: index + 1) {
        copyStartTag(name)
        if open.isEmpty { return }
      } else {
        output.append(contentsOf: "&lt;".utf8)
        index += 1
      }
    }
  }

  private mutating func skip(past end: StaticString) {
    index = bytes.offset(of: end, from: index + 2).map { $0 + end.utf8CodeUnitCount } ?? bytes.count
  }

  private mutating func copyText(until end: UInt8) {
    while index < bytes.count, bytes[index] != end {
      switch bytes[index] {
      case UInt8(ascii: "&"): copyReference()
      case UInt8(ascii: "<"):
        output.append(contentsOf: "&lt;".utf8)
        index += 1
      default: copyCharacter()
      }
    }
  }

  /// Copies a byte unless XML forbids its character.
  private mutating func copyCharacter() {
    let byte = bytes[index]
    // U+FFFE and U+FFFF.
    if byte == 0xEF, index + 2 < bytes.count, bytes[index + 1] == 0xBF, bytes[index + 2] >= 0xBE {
      index += 3
      return
    }
    if byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D { output.append(byte) }
    index += 1
  }

  private mutating func copyReference() {
    let rest = bytes[index...].prefix(64)
    let name = rest.dropFirst().prefix { $0 != UInt8(ascii: ";") && $0 != UInt8(ascii: "&") }
    if name.endIndex < rest.endIndex, rest[name.endIndex] == UInt8(ascii: ";") {
      if let text = entities[Array(name)] {
        output.appendEscaped(text.span)
        index = name.endIndex + 1
        return
      }
      if name.first == UInt8(ascii: "#") {
        // Numbers stay numbers: what 128 to 159 mean is not for XML to say.
        if let length = Self.validNumber(rest) { output.append(contentsOf: rest.prefix(length)) }
        index = name.endIndex + 1
        return
      }
      if let (utf8, length) = CharacterReferences.read(rest, needsSemicolon: true) {
        for byte in utf8 where byte >= 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D {
          output.appendEscaped([byte].span)
        }
        index += length
        return
      }
    }
    output.append(contentsOf: "&amp;".utf8)
    index += 1
  }

  /// The length of a reference to a character that XML allows.
  private static func validNumber(_ reference: ArraySlice<UInt8>) -> Int? {
    let digits = reference.dropFirst(2).prefix { $0 != UInt8(ascii: ";") }
    let text = String(decoding: digits, as: UTF8.self)
    let number =
      text.hasPrefix("x") || text.hasPrefix("X")
      ? UInt32(text.dropFirst(), radix: 16) : UInt32(text)
    guard let number, Unicode.Scalar(number) != nil,
      number >= 0x20 || number == 0x09 || number == 0x0A || number == 0x0D,
      number & 0xFFFE != 0xFFFE || number > 0xFFFF
    else { return nil }
    return digits.count + 3
  }

  private mutating func copyCDATA() {
    let end = bytes.offset(of: "]]>", from: index + 9) ?? bytes.count
    output.append(contentsOf: "<![CDATA[".utf8)
    index += 9
    while index < end { copyCharacter() }
    output.append(contentsOf: "]]>".utf8)
    index = min(bytes.count, end + 3)
  }

  private func name(at start: Int) -> Range<Int>? {
    guard start < bytes.count, isNameStart(bytes[start]) else { return nil }
    let end = bytes[start...].firstIndex {
      !(isNameStart($0) || $0.isASCIIDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "."))
    }
    return start..<(end ?? bytes.count)
  }

  private func isNameStart(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ":") || byte >= 0x80
  }

  private mutating func copyStartTag(_ name: Range<Int>) {
    output.append(UInt8(ascii: "<"))
    let start = output.count
    output.append(contentsOf: bytes[name])
    open.append(start..<output.count)
    index = name.upperBound
    let isEmpty = copyAttributes()
    if isEmpty {
      output.append(contentsOf: "/>".utf8)
      open.removeLast()
    } else {
      output.append(UInt8(ascii: ">"))
    }
  }

  /// True when the tag ends with `/>`.
  private mutating func copyAttributes() -> Bool {
    var known: [Range<Int>] = []
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        index += 1
        return false
      case UInt8(ascii: "<"): return false
      case UInt8(ascii: "/") where index + 1 < bytes.count && bytes[index + 1] == UInt8(ascii: ">"):
        index += 2
        return true
      default:
        guard let name = name(at: index) else {
          index += 1
          continue
        }
        index = name.upperBound
        let isKnown =
          known.count >= Self.attributeLimit || known.contains { bytes[$0] == bytes[name] }
        if !isKnown { known.append(name) }
        let mark = output.count
        output.append(UInt8(ascii: " "))
        output.append(contentsOf: bytes[name])
        copyValue()
        if isKnown { output.removeSubrange(mark...) }
      }
    }
    return false
  }

  private mutating func copyValue() {
    output.append(contentsOf: "=\"".utf8)
    defer { output.append(UInt8(ascii: "\"")) }
    skipSpace()
    guard index < bytes.count, bytes[index] == UInt8(ascii: "=") else { return }
    index += 1
    skipSpace()
    guard index < bytes.count else { return }
    let quote = bytes[index]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    if isQuoted { index += 1 }
    while index < bytes.count {
      let byte = bytes[index]
      if isQuoted ? byte == quote : byte.isMarkupSpace || byte == UInt8(ascii: ">") { break }
      switch byte {
      case UInt8(ascii: "&"): copyReference()
      case UInt8(ascii: "<"), UInt8(ascii: "\""):
        output.appendEscaped([byte].span)
        index += 1
      default: copyCharacter()
      }
    }
    if isQuoted { index += 1 }
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index].isMarkupSpace { index += 1 }
  }

  private mutating func copyEndTag() {
    guard let name = name(at: index + 2) else { return skip(past: ">") }
    index =
      bytes[name.upperBound...].firstIndex {
        $0 == UInt8(ascii: ">") || $0 == UInt8(ascii: "<")
      } ?? bytes.count
    if index < bytes.count, bytes[index] == UInt8(ascii: ">") { index += 1 }
    // What is deeper than the reader goes need not be found.
    let reachable = open.suffix(XMLReader.depthLimit)
    guard let depth = reachable.lastIndex(where: { isSame($0, name) }) else { return }
    while open.count > depth { close() }
  }

  private func isSame(_ open: Range<Int>, _ name: Range<Int>) -> Bool {
    open.count == name.count
      && zip(output[open], bytes[name]).allSatisfy { $0.asciiLowercased == $1.asciiLowercased }
  }

  private mutating func close() {
    guard let name = open.popLast() else { return }
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: Array(output[name]))
    output.append(UInt8(ascii: ">"))
  }
}
