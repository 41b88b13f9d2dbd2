/// The text that a piece of HTML shows.
package enum HTMLText {
  /// Tags, comments, scripts and styles left out, references resolved.
  package static func plain(_ html: [UInt8]) -> [UInt8] {
    guard html.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return html
    }
    var tokens = HTMLTokenizer(html)
    var text: [UInt8] = []
    text.reserveCapacity(html.count)
    var isHidden = false
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        if !isHidden { appendResolved(tokens.bytes[range], to: &text) }
        isHidden = false
      case .startTag(let name, _):
        isHidden = tokens.isName(name, "script") || tokens.isName(name, "style")
      case .endTag: isHidden = false
      case .comment, .declaration: break
      }
    }
    return text
  }

  /// Appends text or an attribute's value with its references resolved.
  package static func appendResolved(_ text: ArraySlice<UInt8>, to output: inout [UInt8]) {
    var rest = text
    while let mark = rest.firstIndex(of: UInt8(ascii: "&")) {
      output.append(contentsOf: rest[..<mark])
      if let (utf8, length) = CharacterReferences.read(rest[mark...]) {
        output.append(contentsOf: utf8)
        rest = rest[(mark + length)...]
      } else {
        output.append(UInt8(ascii: "&"))
        rest = rest[(mark + 1)...]
      }
    }
    output.append(contentsOf: rest)
  }
}
