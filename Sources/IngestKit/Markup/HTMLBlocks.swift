/// The text that a piece of HTML shows, with a blank line between its blocks.
///
/// White space is what a browser makes of it. Nothing else is added or changed, so the same HTML
/// always gives the same characters.
package struct HTMLBlocks {
  /// The text; empty when nothing is shown.
  package static func text(_ html: [UInt8]) -> String {
    var blocks = HTMLBlocks()
    blocks.read(html)
    blocks.endBlock()
    return String(decoding: blocks.output, as: UTF8.self)
  }

  private var output: [UInt8] = []
  private var block: [UInt8] = []
  private var needsSpace = false
  private var preformattedDepth = 0
  /// The element that is being left out.
  private var hidden: String?

  private mutating func read(_ html: [UInt8]) {
    var tokens = HTMLTokenizer(html)
    var text: [UInt8] = []
    while let token = tokens.next() {
      switch token {
      case .text(let range):
        guard hidden == nil else { continue }
        text.removeAll(keepingCapacity: true)
        HTMLText.appendResolved(tokens.bytes[range], to: &text)
        append(text)
      case .startTag(let range, let isSelfClosing):
        start(Self.name(tokens.bytes[range]), isSelfClosing: isSelfClosing)
      case .endTag(let range): end(Self.name(tokens.bytes[range]))
      case .comment, .declaration: break
      }
    }
  }

  private static func name(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes.map(\.asciiLowercased), as: UTF8.self)
  }

  private mutating func start(_ name: String, isSelfClosing: Bool) {
    guard hidden == nil else { return }
    if Self.hiddenElements.contains(name) {
      if !isSelfClosing { hidden = name }
    } else if name == "br" {
      breakLine()
    } else if name == "td" || name == "th" {
      needsSpace = !block.isEmpty
    } else if Self.blockElements.contains(name) {
      endBlock()
      if name == "pre" { preformattedDepth += 1 }
    }
  }

  private mutating func end(_ name: String) {
    guard hidden == nil else {
      if hidden == name { hidden = nil }
      return
    }
    guard Self.blockElements.contains(name) else { return }
    endBlock()
    if name == "pre" { preformattedDepth = max(0, preformattedDepth - 1) }
  }

  private mutating func append(_ text: [UInt8]) {
    var index = 0
    while index < text.count {
      let end = Self.endOfWords(text, from: index)
      if end > index {
        if needsSpace { block.append(0x20) }
        needsSpace = false
        block.append(contentsOf: text[index..<end])
        index = end
        continue
      }
      let byte = text[index]
      index += 1
      if byte == 0xC2, index < text.count, text[index] == 0xA0 {
        index += 1
        needsSpace = !block.isEmpty
      } else if !byte.isMarkupSpace {
        if needsSpace { block.append(0x20) }
        needsSpace = false
        block.append(byte)
      } else if byte == 0x0A, preformattedDepth > 0 {
        breakLine()
      } else {
        needsSpace = !block.isEmpty && block.last != 0x0A
      }
    }
  }

  /// The end of the words that begin here with one space between any two, which stay as they are.
  private static func endOfWords(_ text: [UInt8], from start: Int) -> Int {
    text.withUnsafeBufferPointer { text in
      func isWord(_ index: Int) -> Bool {
        index < text.count && text[index] > 0x20 && text[index] != 0xC2
      }
      var index = start
      while true {
        if isWord(index) {
          index += 1
        } else if index > start, index < text.count, text[index] == 0x20, isWord(index + 1) {
          index += 2
        } else {
          return index
        }
      }
    }
  }

  /// Begins a new line; two in a row part blocks, and more count as two.
  private mutating func breakLine() {
    needsSpace = false
    if !block.isEmpty, !block.suffix(2).elementsEqual([0x0A, 0x0A]) { block.append(0x0A) }
  }

  private mutating func endBlock() {
    needsSpace = false
    while block.last == 0x0A { block.removeLast() }
    guard !block.isEmpty else { return }
    if !output.isEmpty { output += [0x0A, 0x0A] }
    output += block
    block.removeAll(keepingCapacity: true)
  }

  /// Elements whose content is not part of the text.
  private static let hiddenElements: Set<String> = [
    "iframe", "object", "script", "style", "svg", "template",
  ]

  private static let blockElements: Set<String> = [
    "address", "article", "aside", "blockquote", "body", "caption", "center", "dd", "details",
    "dialog", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1",
    "h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "legend", "li", "main", "menu", "nav",
    "ol", "optgroup", "option", "p", "pre", "search", "section", "summary", "table", "tbody",
    "tfoot", "thead", "tr", "ul",
  ]
}
