/// A URL or a relative reference, taken apart and resolved as RFC 3986 says.
package struct URLReference {
  private typealias Part = ArraySlice<UInt8>

  private var scheme: Part?
  private var authority: Part?
  private var path: Part
  private var query: Part?
  private var fragment: Part?

  private init(_ bytes: Part) {
    var rest = bytes
    if let mark = rest.firstIndex(of: UInt8(ascii: "#")) {
      fragment = rest[(mark + 1)...]
      rest = rest[..<mark]
    }
    if let mark = rest.firstIndex(of: UInt8(ascii: "?")) {
      query = rest[(mark + 1)...]
      rest = rest[..<mark]
    }
    if let end = Self.endOfScheme(rest) {
      scheme = rest[..<end]
      rest = rest[(end + 1)...]
    }
    if rest.starts(with: "//".utf8) {
      rest = rest.dropFirst(2)
      let end = rest.firstIndex(of: UInt8(ascii: "/")) ?? rest.endIndex
      authority = rest[..<end]
      rest = rest[end...]
    }
    path = rest
  }

  /// The address that a reference means in a document of an address; without one, as it stands.
  ///
  /// White space around the reference and line breaks and tabs inside it count for nothing.
  package static func resolve(_ reference: String, against base: String) -> String {
    let reference = cleaned(reference)
    if base.isEmpty || isPlainAbsolute(reference) { return reference }
    let target = URLReference(Array(reference.utf8)[...])
    let base = URLReference(Array(base.utf8)[...])
    // Not RFC 3986 but WHATWG: "http:page" and "http:///host" are what people write.
    if target.scheme != nil { return target.text }
    guard base.scheme != nil || base.authority != nil else { return reference }
    return target.resolved(against: base).text
  }

  /// The scheme in lower case, as a browser sees it: without white space and control characters.
  package static func scheme(of reference: some Sequence<UInt8>) -> [UInt8]? {
    var scheme: [UInt8] = []
    for byte in reference {
      // U+00A0, U+2028 and the like are seen as bytes from 0x80 up.
      if byte <= 0x20 || byte >= 0x7F { continue }
      if byte == UInt8(ascii: ":") { return scheme.isEmpty ? nil : scheme }
      guard byte.isASCIILetter || byte.isASCIIDigit || "+-.".utf8.contains(byte) else { return nil }
      scheme.append(byte.asciiLowercased)
    }
    return nil
  }

  private static func cleaned(_ text: String) -> String {
    var text = text
    let needsCleaning = text.withUTF8 { $0.contains { $0 <= 0x20 } }
    guard needsCleaning else { return text }
    var bytes = Array(text.utf8)[...]
    while let first = bytes.first, first <= 0x20 { bytes.removeFirst() }
    while let last = bytes.last, last <= 0x20 { bytes.removeLast() }
    bytes.removeAll { $0 == 0x0A || $0 == 0x0D || $0 == 0x09 || $0 == 0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Most references need no work at all.
  private static func isPlainAbsolute(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { text in
      for prefix: StaticString in ["https://", "http://"] {
        let length = prefix.utf8CodeUnitCount
        guard text.count > length else { continue }
        let matches = prefix.withUTF8Buffer { prefix in
          prefix.indices.allSatisfy { text[$0] == prefix[$0] }
        }
        if matches { return text[length] != UInt8(ascii: "/") }
      }
      return false
    }
  }

  private static func endOfScheme(_ bytes: Part) -> Int? {
    guard let first = bytes.first, first.isASCIILetter else { return nil }
    for index in bytes.indices {
      let byte = bytes[index]
      if byte == UInt8(ascii: ":") { return index }
      guard byte.isASCIILetter || byte.isASCIIDigit || "+-.".utf8.contains(byte) else { return nil }
    }
    return nil
  }

  /// RFC 3986, 5.2.2, for a reference without a scheme.
  private func resolved(against base: URLReference) -> URLReference {
    var result = self
    result.scheme = base.scheme
    if authority != nil {
      result.path = Self.withoutDots(path)
      return result
    }
    result.authority = base.authority
    if path.isEmpty {
      result.path = base.path
      result.query = query ?? base.query
    } else if path.first == UInt8(ascii: "/") {
      result.path = Self.withoutDots(path)
    } else {
      let slash = UInt8(ascii: "/")
      let parent =
        base.path.lastIndex(of: slash).map { base.path[...$0] }
        ?? (base.authority == nil ? [] : [slash])
      result.path = Self.withoutDots(parent + path)
    }
    return result
  }

  /// RFC 3986, 5.2.4.
  private static func withoutDots(_ path: Part) -> Part {
    let slash = UInt8(ascii: "/")
    var kept: [Part] = []
    let segments = path.split(separator: slash, omittingEmptySubsequences: false)
    for (index, segment) in segments.enumerated() {
      let isLast = index == segments.count - 1
      if segment.elementsEqual(".".utf8) || segment.elementsEqual("..".utf8) {
        if segment.count == 2, kept.count > (path.first == slash ? 1 : 0) { kept.removeLast() }
        if isLast { kept.append([]) }
      } else {
        kept.append(segment)
      }
    }
    return Array(kept.joined(separator: [slash]))[...]
  }

  private var text: String {
    var bytes: [UInt8] = []
    if let scheme { bytes += scheme + [UInt8(ascii: ":")] }
    if let authority {
      bytes += "//".utf8
      var host = authority
      var rest = path
      // "http:///example.com/": the host is there, behind a slash too many.
      if host.isEmpty, scheme?.starts(with: "http".utf8) == true {
        rest = rest.drop { $0 == UInt8(ascii: "/") }
        host = []
      }
      bytes += host + rest
    } else {
      bytes += path
    }
    if let query { bytes += [UInt8(ascii: "?")] + query }
    if let fragment { bytes += [UInt8(ascii: "#")] + fragment }
    return String(decoding: bytes, as: UTF8.self)
  }
}
