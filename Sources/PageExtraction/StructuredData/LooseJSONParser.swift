internal import IngestKit

/// Reads JSON that people and templates have written.
///
/// It passes over comments, commas too many or too few, control characters and text around the
/// values; it takes quotes inside a string for a part of it, and closes what is left open.
struct LooseJSONParser {
  private let bytes: [UInt8]
  private var index = 0
  private var nodes: [LooseJSON.Node] = []

  /// A page that nests deeper, or holds more, wants to do harm.
  private static let depthLimit = 64
  private static let nodeLimit = 500_000
  private static let longestName = 64

  static func nodes(of bytes: [UInt8]) -> [LooseJSON.Node] {
    var parser = LooseJSONParser(bytes)
    parser.nodes.append(LooseJSON.Node(kind: .array))
    while parser.skipToValue(), parser.value(depth: 1, isMember: false) {}
    parser.nodes[0].end = UInt32(parser.nodes.count)
    return parser.nodes
  }

  private init(_ bytes: [UInt8]) { self.bytes = bytes }

  private var peek: UInt8? { index < bytes.count ? bytes[index] : nil }

  /// Goes to the next object or array at the top.
  private mutating func skipToValue() -> Bool {
    while let byte = peek {
      if byte == UInt8(ascii: "{") { return true }
      // `<![CDATA[` is no array.
      if byte == UInt8(ascii: "["), !isCDATAMark { return true }
      index += 1
    }
    return false
  }

  private var isCDATAMark: Bool {
    bytes.holds("[cdata[", at: index) || index >= 6 && bytes.holds("[cdata[", at: index - 6)
  }

  /// False when nothing more is to be read.
  private mutating func value(depth: Int, isMember: Bool) -> Bool {
    guard depth < Self.depthLimit, nodes.count < Self.nodeLimit, let byte = peek else {
      index = bytes.count
      return false
    }
    switch byte {
    case UInt8(ascii: "{"): object(depth)
    case UInt8(ascii: "["): array(depth)
    case UInt8(ascii: "\""), UInt8(ascii: "'"): string(quote: byte, isMember: isMember)
    default: word()
    }
    return true
  }

  private mutating func object(_ depth: Int) {
    let start = nodes.count
    nodes.append(LooseJSON.Node(kind: .object))
    index += 1
    while true {
      skipBlank()
      guard let byte = peek, byte != UInt8(ascii: "]") else { break }
      if byte == UInt8(ascii: "}") {
        index += 1
        break
      }
      guard name() else {
        index += 1
        continue
      }
      skipBlank()
      guard peek == UInt8(ascii: ":") else {
        nodes.removeLast()
        continue
      }
      index += 1
      skipBlank()
      if peek == UInt8(ascii: ",") || peek == UInt8(ascii: "}") || peek == UInt8(ascii: "]") {
        append(.null, index..<index)
      } else if !value(depth: depth + 1, isMember: true) {
        nodes.removeLast()
        break
      }
    }
    nodes[start].end = UInt32(nodes.count)
  }

  private mutating func array(_ depth: Int) {
    let start = nodes.count
    nodes.append(LooseJSON.Node(kind: .array))
    index += 1
    while true {
      skipBlank()
      guard let byte = peek, byte != UInt8(ascii: "}") else { break }
      if byte == UInt8(ascii: "]") {
        index += 1
        break
      }
      if byte == UInt8(ascii: ",") || byte == UInt8(ascii: ":") {
        index += 1
      } else if !value(depth: depth + 1, isMember: false) {
        break
      }
    }
    nodes[start].end = UInt32(nodes.count)
  }

  /// Reads the name of a member, with quotes or without.
  private mutating func name() -> Bool {
    guard let quote = peek else { return false }
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let start = isQuoted ? index + 1 : index
    var end = start
    while end < bytes.count, isQuoted ? bytes[end] != quote : Self.isWord(bytes[end]) { end += 1 }
    guard isQuoted ? end < bytes.count : end > start else { return false }
    append(.string, start..<end)
    index = isQuoted ? end + 1 : end
    return true
  }

  private mutating func string(quote: UInt8, isMember: Bool) {
    let start = index + 1
    index = start
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\") {
        index = min(index + 2, bytes.count)
      } else if bytes[index] == quote, endsString(at: index, quote, isMember: isMember) {
        append(.string, start..<index)
        index += 1
        return
      } else {
        index += 1
      }
    }
    append(.string, start..<bytes.count)
  }

  /// Whether a quote ends a string, and is not one that somebody forgot to escape inside it.
  private func endsString(at position: Int, _ quote: UInt8, isMember: Bool) -> Bool {
    let (next, hasLineBreak) = nextSign(from: position + 1)
    guard next < bytes.count else { return true }
    switch bytes[next] {
    case UInt8(ascii: "}"), UInt8(ascii: "]"), UInt8(ascii: ":"): return true
    case UInt8(ascii: ","):
      let follower = nextSign(from: next + 1).index
      guard isMember, follower < bytes.count else { return true }
      return "},/".utf8.contains(bytes[follower]) || isName(at: follower)
    case quote: return hasLineBreak || isName(at: next)
    case UInt8(ascii: "/"), UInt8(ascii: "<"): return hasLineBreak
    default: return false
    }
  }

  /// Whether the name of a member stands here, with the colon behind it.
  private func isName(at start: Int) -> Bool {
    let isQuoted = bytes[start] == UInt8(ascii: "\"") || bytes[start] == UInt8(ascii: "'")
    var end = isQuoted ? start + 1 : start
    let limit = min(bytes.count, start + Self.longestName)
    while end < limit, isQuoted ? bytes[end] != bytes[start] : Self.isWord(bytes[end]) { end += 1 }
    guard end < limit, end > start else { return false }
    let next = nextSign(from: isQuoted ? end + 1 : end).index
    return next < bytes.count && bytes[next] == UInt8(ascii: ":")
  }

  private func nextSign(from start: Int) -> (index: Int, hasLineBreak: Bool) {
    var position = start
    var hasLineBreak = false
    while position < bytes.count, bytes[position] <= 0x20 {
      hasLineBreak = hasLineBreak || bytes[position] == 0x0A
      position += 1
    }
    return (position, hasLineBreak)
  }

  /// A number, `true`, `false`, `null`, or anything else, which counts as null.
  private mutating func word() {
    let start = index
    while let byte = peek, Self.isWord(byte) || byte == UInt8(ascii: "+") { index += 1 }
    guard index > start else {
      index += 1
      return append(.null, start..<start)
    }
    if bytes[start].isASCIIDigit || bytes[start] == UInt8(ascii: "-") {
      append(.number, start..<index)
    } else if bytes.holds("true", at: start) {
      append(.yes, start..<index)
    } else if bytes.holds("false", at: start) {
      append(.no, start..<index)
    } else {
      append(.null, start..<index)
    }
  }

  /// Letters, digits, and what else stands in numbers and names.
  private static func isWord(_ byte: UInt8) -> Bool {
    byte.isASCIILetter || byte.isASCIIDigit || byte >= 0x80
      || [UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"), UInt8(ascii: "@")]
        .contains(byte)
  }

  private mutating func append(_ kind: LooseJSON.Kind, _ range: Range<Int>) {
    nodes.append(
      LooseJSON.Node(
        kind: kind, start: UInt32(range.lowerBound), count: UInt32(range.count),
        end: UInt32(nodes.count + 1)))
  }

  /// Passes over white space, control characters and comments.
  private mutating func skipBlank() {
    while let byte = peek {
      if byte <= 0x20 {
        index += 1
      } else if bytes.holds("/*", at: index) {
        index = bytes.offset(of: "*/", from: index + 2).map { $0 + 2 } ?? bytes.count
      } else if bytes.holds("//", at: index) {
        index = bytes[index...].firstIndex(of: 0x0A) ?? bytes.count
      } else if bytes.holds("<!--", at: index) {
        index = bytes.offset(of: "-->", from: index + 4).map { $0 + 3 } ?? bytes.count
      } else {
        return
      }
    }
  }
}
