/// What stands before the root element of an XML document, read by hand so that libxml2 need not.
///
/// Nothing of it reaches the parser: the encoding is decided before, and of a document type only
/// entities whose text is plain are kept, so that nothing can be expanded more than once.
package struct XMLProlog {
  /// Offset of the root element's `<`; nil when there is no element at all.
  package private(set) var root: Int?
  /// What the XML declaration gives.
  package private(set) var encoding: String?
  /// What stands between `<!DOCTYPE` and its internal subset or end.
  package private(set) var documentType: String?
  /// Text of the entities that the document declares, by name.
  package private(set) var entities: [[UInt8]: [UInt8]] = [:]
  /// Nothing but white space, comments and declarations precedes the root.
  package private(set) var isClean = true

  /// How far behind the first element a root of one of the known names is looked for.
  private static let searchLimit = 1 << 16
  private static let entityLimit = 256

  /// - Parameter roots: lower-case names that the root may have; junk before them is skipped.
  package init(_ bytes: [UInt8], roots: [StaticString]) {
    var index = 0
    var first: Int?
    let limit = bytes.count
    while index < limit {
      guard bytes[index] == UInt8(ascii: "<") else {
        if !bytes[index].isMarkupSpace, first == nil { isClean = false }
        index += 1
        continue
      }
      if bytes.holds("<?xml", at: index) {
        let end = bytes.offset(of: "?>", from: index) ?? limit
        encoding = encoding ?? Self.encoding(in: bytes[index..<end])
        if index > 0 { isClean = false }
        index = end + 2
      } else if bytes.holds("<!--", at: index) {
        index = (bytes.offset(of: "-->", from: index + 4) ?? limit) + 3
      } else if bytes.holds("<!doctype", at: index), documentType == nil {
        index = readDocumentType(bytes, from: index + 9)
      } else if index + 1 < limit,
        bytes[index + 1].isASCIILetter || bytes[index + 1] == 0x5F
          || bytes[index + 1] >= 0x80
      {
        if Self.opens(bytes, at: index, one: roots) {
          root = index
          if first != nil { isClean = false }
          return
        }
        first = first ?? index
        guard let first, index - first < Self.searchLimit else { break }
        index += 1
      } else {
        index += 1
      }
    }
    root = first
  }

  private static func opens(_ bytes: [UInt8], at index: Int, one names: [StaticString]) -> Bool {
    let rest = bytes[(index + 1)...].prefix(64)
    let name = rest.prefix {
      !$0.isMarkupSpace && $0 != UInt8(ascii: ">") && $0 != UInt8(ascii: "/")
    }
    let local = name.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? name.startIndex
    return names.contains {
      $0.utf8CodeUnitCount == name.endIndex - local && bytes.holds($0, at: local)
    }
  }

  /// The value behind `encoding=` of a declaration.
  private static func encoding(in declaration: ArraySlice<UInt8>) -> String? {
    let text = Array(declaration)
    guard let name = text.offset(of: "encoding", from: 0) else { return nil }
    let rest = text[(name + 8)...].drop { $0.isMarkupSpace || $0 == UInt8(ascii: "=") }
    guard let quote = rest.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'") else {
      return nil
    }
    let value = rest.dropFirst().prefix { $0 != quote }
    return String(decoding: value.trimmed, as: UTF8.self)
  }

  /// Offset behind the declaration.
  private mutating func readDocumentType(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    var end: Int?
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: ">"):
        documentType = String(decoding: bytes[start..<(end ?? index)], as: UTF8.self)
        return index + 1
      case UInt8(ascii: "["):
        end = index
        index = readSubset(bytes, from: index + 1)
      default: index += 1
      }
    }
    documentType = String(decoding: bytes[start..<(end ?? start)].prefix(1000), as: UTF8.self)
    return bytes.count
  }

  /// Reads the declarations of an internal subset; gives the offset behind its `]`.
  private mutating func readSubset(_ bytes: [UInt8], from start: Int) -> Int {
    var index = start
    while index < bytes.count, bytes[index] != UInt8(ascii: "]") {
      guard bytes[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      if bytes.holds("<!--", at: index) {
        index = (bytes.offset(of: "-->", from: index + 4) ?? bytes.count) + 3
      } else {
        let end = Self.endOfDeclaration(bytes, from: index)
        if bytes.holds("<!entity", at: index) { readEntity(bytes[(index + 8)..<end]) }
        index = end + 1
      }
    }
    return index + 1
  }

  private static func endOfDeclaration(_ bytes: [UInt8], from start: Int) -> Int {
    var quote: UInt8?
    for index in start..<bytes.count {
      let byte = bytes[index]
      if let open = quote {
        if byte == open { quote = nil }
      } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == UInt8(ascii: ">") {
        return index
      }
    }
    return bytes.count
  }

  /// Keeps `name "text"` when the text holds no markup and no reference but one to a character.
  private mutating func readEntity(_ declaration: ArraySlice<UInt8>) {
    let declaration = declaration.trimmed
    let name = declaration.prefix { !$0.isMarkupSpace }
    let value = declaration[name.endIndex...].trimmed
    guard entities.count < Self.entityLimit, !name.isEmpty, let quote = value.first,
      quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"), value.count >= 2
    else { return }
    let text = value.dropFirst().prefix { $0 != quote }
    guard !text.contains(UInt8(ascii: "<")), text.count <= 1024 else { return }
    if !text.contains(UInt8(ascii: "&")) {
      entities[Array(name)] = Array(text)
    } else if text.starts(with: "&#".utf8), let (utf8, length) = CharacterReferences.read(text),
      length == text.count
    {
      entities[Array(name)] = utf8
    }
  }
}
