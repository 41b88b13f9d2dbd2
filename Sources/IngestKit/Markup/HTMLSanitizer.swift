/// Makes a piece of HTML safe to show: what is not known to be harmless is left out.
///
/// Elements, attributes, CSS properties and schemes are taken from lists of allowed ones. Text
/// of unknown elements stays, scripts and styles go with their text, and addresses become absolute.
package struct HTMLSanitizer {
  private var tokens: HTMLTokenizer
  private let base: String
  private var output: [UInt8] = []
  /// The element whose content is being left out, and how often it is open.
  private var hidden: (name: String, depth: Int)?
  /// Drawings and formulas that are open.
  private var foreign: [ForeignAllowList] = []
  private var value: [UInt8] = []

  package static func sanitize(_ html: String, base: String) -> String {
    let bytes = Array(html.utf8)
    guard bytes.contains(where: { $0 == UInt8(ascii: "<") || $0 == UInt8(ascii: "&") }) else {
      return html
    }
    var sanitizer = HTMLSanitizer(bytes, base: base)
    sanitizer.run()
    return String(decoding: sanitizer.output[...].trimmed, as: UTF8.self)
  }

  private init(_ bytes: [UInt8], base: String) {
    tokens = HTMLTokenizer(bytes)
    self.base = base
    output.reserveCapacity(bytes.count + 256)
  }

  private static let hiding: Set<String> = ["script", "style", "applet"]

  private mutating func run() {
    while let token = tokens.next() {
      switch token {
      case .text(let range): if hidden == nil { appendText(range) }
      case .startTag(let name, let isSelfClosing): start(name, isSelfClosing: isSelfClosing)
      case .endTag(let name): end(lowercased(name))
      case .declaration(let range): declaration(range)
      case .comment: break
      }
    }
  }

  private func lowercased(_ range: Range<Int>) -> String {
    String(unsafeUninitializedCapacity: range.count) { buffer in
      for (index, offset) in range.enumerated() {
        buffer[index] = tokens.bytes[offset].asciiLowercased
      }
      return range.count
    }
  }

  private mutating func start(_ range: Range<Int>, isSelfClosing: Bool) {
    let name = lowercased(range)
    if let hidden {
      if name == hidden.name, !isSelfClosing { self.hidden?.depth += 1 }
      return
    }
    if Self.hiding.contains(name), foreign.isEmpty || name == "script" || name == "style" {
      if !isSelfClosing || name != "applet" { hidden = (name, 1) }
      return
    }
    if let root = ForeignAllowList.all.first(where: { $0.root == name }) {
      foreign.append(root)
      startForeign(root, name)
    } else if let list = foreign.last, let element = list.elements[name] {
      startForeign(list, element)
    } else if HTMLElements.allowed.contains(name) {
      startHTML(name, isSelfClosing: isSelfClosing)
      return
    } else {
      return
    }
    output.append(UInt8(ascii: ">"))
    if isSelfClosing { end(name) }
  }

  private mutating func startHTML(_ name: String, isSelfClosing: Bool) {
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: name.utf8)
    for attribute in tokens.attributes {
      let key = lowercased(attribute.name)
      guard HTMLAllowList.attributes.contains(key) else { continue }
      resolveValue(attribute)
      if key == "style" {
        value = CSSSanitizer.sanitize(value)
        guard !value.isEmpty else { continue }
      } else if HTMLElements.addressAttributes.contains(key), !makeSafe(element: name) {
        // A link without its address is still a link that somebody meant.
        guard key == "href" else { continue }
        value.removeAll(keepingCapacity: true)
      }
      append(key)
    }
    if HTMLElements.void.contains(name) {
      output.append(contentsOf: " />".utf8)
    } else {
      output.append(UInt8(ascii: ">"))
      if isSelfClosing { end(name) }
    }
  }

  private mutating func startForeign(_ list: ForeignAllowList, _ element: String) {
    output.append(UInt8(ascii: "<"))
    output.append(contentsOf: element.utf8)
    var usesXLink = false
    for attribute in tokens.attributes {
      guard let key = list.attributes[lowercased(attribute.name)], !key.hasPrefix("xmlns") else {
        continue
      }
      resolveValue(attribute)
      // An animation may set an address to its values, so every value is one here.
      if let scheme = URLReference.scheme(of: value),
        !SafeAddress.isAllowed(scheme: String(decoding: scheme, as: UTF8.self))
      {
        continue
      }
      if key.hasPrefix("xlink:") { usesXLink = true }
      append(key)
    }
    if element == list.root { append("xmlns", list.namespace) }
    if usesXLink { append("xmlns:xlink", "http://www.w3.org/1999/xlink") }
  }

  private mutating func end(_ name: String) {
    if let hidden {
      guard name == hidden.name else { return }
      self.hidden = hidden.depth > 1 ? (name, hidden.depth - 1) : nil
      return
    }
    let written: String
    if let list = foreign.last, let element = list.elements[name] {
      written = element
      if name == list.root { foreign.removeLast() }
    } else if HTMLElements.allowed.contains(name), !HTMLElements.void.contains(name) {
      written = name
    } else {
      return
    }
    output.append(contentsOf: "</".utf8)
    output.append(contentsOf: written.utf8)
    output.append(UInt8(ascii: ">"))
  }

  /// `<!DOCTYPE …>` goes; anything else that begins like a declaration is meant as text.
  private mutating func declaration(_ range: Range<Int>) {
    guard hidden == nil, tokens.bytes[range.lowerBound + 1] == UInt8(ascii: "!") else { return }
    let isClosed = tokens.bytes[range.upperBound - 1] == UInt8(ascii: ">")
    if isClosed, tokens.bytes.holds("<!doctype", at: range.lowerBound) { return }
    appendText(range)
  }

  /// Copies text; only what could be taken for markup is escaped.
  private mutating func appendText(_ range: Range<Int>) {
    var start = range.lowerBound
    for index in range {
      let replacement: StaticString
      switch tokens.bytes[index] {
      case UInt8(ascii: "<"): replacement = "&lt;"
      case UInt8(ascii: "&"):
        if CharacterReferences.read(tokens.bytes[index..<range.upperBound]) != nil { continue }
        replacement = "&amp;"
      default: continue
      }
      output.append(contentsOf: tokens.bytes[start..<index])
      replacement.withUTF8Buffer { output.append(contentsOf: $0) }
      start = index + 1
    }
    output.append(contentsOf: tokens.bytes[start..<range.upperBound])
  }

  private mutating func resolveValue(_ attribute: HTMLTokenizer.Attribute) {
    value.removeAll(keepingCapacity: true)
    HTMLText.appendResolved(tokens.bytes[attribute.value], to: &value)
  }

  /// Makes the value an absolute address; false when it must not be there.
  private mutating func makeSafe(element: String) -> Bool {
    if value.isEmpty { return true }
    let address = URLReference.resolve(String(decoding: value, as: UTF8.self), against: base)
    guard SafeAddress.isAllowed(address) || SafeAddress.isImage(address) && element == "img" else {
      return false
    }
    value = Array(address.utf8)
    return true
  }

  private mutating func append(_ key: String) {
    output.append(UInt8(ascii: " "))
    output.append(contentsOf: key.utf8)
    output.append(contentsOf: "=\"".utf8)
    let text = value
    output.appendEscaped(text.span)
    output.append(UInt8(ascii: "\""))
  }

  private mutating func append(_ key: String, _ text: String) {
    value = Array(text.utf8)
    append(key)
  }
}
