internal import IngestKit

/// An author, contributor or publisher.
package struct FeedPerson: Sendable, Hashable {
  package var name: String?
  package var email: String?
  package var uri: String?

  package init(name: String? = nil, email: String? = nil, uri: String? = nil) {
    self.name = name
    self.email = email
    self.uri = uri
  }

  /// Reads `Name (mail)`, `mail (Name)`, `Name <mail>`, a name or an address alone.
  package init(text: String) {
    let address = Self.address(in: text)
    guard let address else {
      name = text.isEmpty ? nil : text
      return
    }
    var before = text[..<address.lowerBound]
    if before.hasSuffix("mailto:") { before = before.dropLast("mailto:".count) }
    var rest = Array(before.utf8) + text[address.upperBound...].utf8
    for brackets in ["()", "<>", "&lt;&gt;", "[]"] {
      Self.remove(Array(brackets.utf8), from: &rest)
    }
    var part = rest[...].trimmed
    if part.first == UInt8(ascii: "(") { part = part.dropFirst() }
    if part.last == UInt8(ascii: ")") { part = part.dropLast() }
    part = part.trimmed
    name = part.isEmpty ? nil : String(decoding: part, as: UTF8.self)
    email = String(text[address])
  }

  package var isEmpty: Bool { name == nil && email == nil && uri == nil }

  /// The part around an `@` that is an address of mail.
  private static func address(in text: String) -> Range<String.Index>? {
    guard let at = text.utf8.firstIndex(of: UInt8(ascii: "@")) else { return nil }
    func belongs(_ byte: UInt8) -> Bool {
      byte.isASCIILetter || byte.isASCIIDigit || "._-+%".utf8.contains(byte)
    }
    let before = text.utf8[..<at]
    let start = before.lastIndex { !belongs($0) }.map { text.utf8.index(after: $0) }
    let after = text.utf8[text.utf8.index(after: at)...]
    var end = after.firstIndex { !belongs($0) } ?? text.utf8.endIndex
    let domain = text.utf8[text.utf8.index(after: at)..<end]
    if domain.last == UInt8(ascii: ".") { end = text.utf8.index(before: end) }
    guard domain.dropLast().contains(UInt8(ascii: ".")), start ?? text.startIndex < at else {
      return nil
    }
    return (start ?? text.startIndex)..<end
  }

  private static func remove(_ part: [UInt8], from bytes: inout [UInt8]) {
    var index = 0
    while index + part.count <= bytes.count {
      if bytes[index..<(index + part.count)].elementsEqual(part) {
        bytes.removeSubrange(index..<(index + part.count))
      } else {
        index += 1
      }
    }
  }
}
