internal import Foundation

/// The charset that a page declares in its own `meta` elements.
enum HTMLDeclaredCharset {
  /// The first label in the head of a page; nil when it declares none.
  static func label(in page: [UInt8]) -> String? {
    var tokens = HTMLTokenizer(page)
    while let token = tokens.next() {
      guard case .startTag(let name, _) = token else { continue }
      if tokens.isName(name, "body") { return nil }
      guard tokens.isName(name, "meta") else { continue }
      if let value = value(of: "charset", in: tokens) { return value }
      if let content = value(of: "content", in: tokens),
        value(of: "http-equiv", in: tokens)?.lowercased() == "content-type",
        let label = label(inContentType: content)
      {
        return label
      }
    }
    return nil
  }

  private static func value(of name: StaticString, in tokens: HTMLTokenizer) -> String? {
    tokens.attributes.first { tokens.isName($0.name, name) }
      .map { String(decoding: tokens.bytes[$0.value], as: UTF8.self) }
  }

  /// As in "text/html; charset=windows-1251".
  private static func label(inContentType value: String) -> String? {
    guard let mark = value.range(of: "charset", options: .caseInsensitive) else { return nil }
    let rest = value[mark.upperBound...].drop { $0.isWhitespace }
    guard rest.first == "=" else { return nil }
    let label = rest.dropFirst().drop { $0.isWhitespace || $0 == "\"" || $0 == "'" }
      .prefix { !$0.isWhitespace && $0 != ";" && $0 != "\"" && $0 != "'" }
    return label.isEmpty ? nil : String(label)
  }
}
