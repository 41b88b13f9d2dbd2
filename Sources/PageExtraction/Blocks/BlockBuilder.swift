internal import IngestKit

/// Cuts a page into its blocks of text.
struct BlockBuilder {
  private let tree: HTMLTree
  private(set) var blocks: [PageBlock] = []
  private(set) var bytes: [UInt8] = []

  private var start = 0
  private var firstNode = 0
  private var lastNode = 0
  private var linkBytes = 0
  private var emphasizedBytes = 0
  private var words = 0
  private var marks = 0
  private var needsSpace = false
  private var breaks = 0

  init(_ tree: HTMLTree) {
    self.tree = tree
    bytes.reserveCapacity(tree.bytes.count / 4)
    read()
  }

  private mutating func read() {
    var open: [(node: Int, end: Int)] = [(0, tree.nodes.count)]
    var linkEnd = 0
    var emphasisEnd = 0
    var preformattedEnd = 0
    var node = 1
    while node < tree.nodes.count {
      while let last = open.last, last.end <= node, open.count > 1 {
        endBlock(of: last.node)
        open.removeLast()
      }
      let end = Int(tree.nodes[node].end)
      let tag = tree.tag(node)
      switch tag {
      case .text:
        append(
          tree.textRange(node), node: node, isLink: node < linkEnd,
          isEmphasized: node < emphasisEnd, isPreformatted: node < preformattedEnd)
      case .br:
        breaks += 1
        if breaks >= 2 { endBlock(of: open[open.count - 1].node) } else { breakLine() }
      case .a: linkEnd = max(linkEnd, end)
      case .b, .strong: emphasisEnd = max(emphasisEnd, end)
      default:
        // An element that was never closed may hold the rest of the page.
        if Self.isNeverShown(tag) || Self.isLeftOut(tag) && end - node < tree.nodes.count / 2 {
          node = end
          continue
        }
        if Self.isBlock(tag) {
          endBlock(of: open[open.count - 1].node)
          open.append((node, end))
          if tag == .pre { preformattedEnd = max(preformattedEnd, end) }
        }
      }
      node += 1
    }
    while let last = open.popLast() { endBlock(of: last.node) }
  }

  private mutating func append(
    _ range: Range<Int>, node: Int, isLink: Bool, isEmphasized: Bool, isPreformatted: Bool
  ) {
    let before = bytes.count
    tree.bytes.withUnsafeBufferPointer { text in
      var index = range.lowerBound
      while index < range.upperBound {
        let byte = text[index]
        if byte.isMarkupSpace {
          if isPreformatted, byte == 0x0A { breakLine() } else { needsSpace = true }
          index += 1
          continue
        }
        if byte == 0xC2, index + 1 < range.upperBound, text[index + 1] == 0xA0 {
          needsSpace = true
          index += 2
          continue
        }
        // Zero-width space and byte order mark show nothing.
        if byte == 0xE2, index + 2 < range.upperBound, text[index + 1] == 0x80,
          text[index + 2] == 0x8B
        {
          index += 3
          continue
        }
        if byte == 0xEF, index + 2 < range.upperBound, text[index + 1] == 0xBB,
          text[index + 2] == 0xBF
        {
          index += 3
          continue
        }
        var wordEnd = index + 1
        while wordEnd < range.upperBound, text[wordEnd] > 0x20,
          text[wordEnd] != 0xC2 || wordEnd + 1 >= range.upperBound || text[wordEnd + 1] != 0xA0
        {
          // Chinese and Japanese have no spaces: their marks stand inside what looks like a word.
          if text[wordEnd] == 0x80, text[wordEnd - 1] == 0xE3, wordEnd + 1 < range.upperBound,
            text[wordEnd + 1] == 0x81 || text[wordEnd + 1] == 0x82
          {
            marks += 1
          }
          wordEnd += 1
        }
        if start == bytes.count { firstNode = node }
        if needsSpace, bytes.count > start, bytes[bytes.count - 1] != 0x0A {
          bytes.append(0x20)
        }
        words += 1
        needsSpace = false
        breaks = 0
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[index..<wordEnd]))
        if Self.isMark(text, index..<wordEnd) { marks += 1 }
        index = wordEnd
      }
    }
    lastNode = node + 1
    let added = bytes.count - before
    if isLink { linkBytes += added }
    if isEmphasized { emphasizedBytes += added }
  }

  /// Whether a word ends as words in prose do at a comma or the end of a sentence.
  private static func isMark(_ text: UnsafeBufferPointer<UInt8>, _ word: Range<Int>) -> Bool {
    switch text[word.upperBound - 1] {
    case UInt8(ascii: ","), UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?"),
      UInt8(ascii: ";"):
      true
    case 0x80...0xBF:
      // CJK and Arabic marks and closing quotation marks; CJK has no words, so any mark inside.
      word.count > 2
        && (text[word.upperBound - 3] == 0xE3 && text[word.upperBound - 2] == 0x80
          || text[word.upperBound - 3] == 0xEF && text[word.upperBound - 2] == 0xBC
          || text[word.upperBound - 2] == 0xD8 || text[word.upperBound - 3] == 0xE0)
    default: false
    }
  }

  private mutating func breakLine() {
    needsSpace = false
    if bytes.count > start, bytes[bytes.count - 1] != 0x0A { bytes.append(0x0A) }
  }

  private mutating func endBlock(of node: Int) {
    needsSpace = false
    breaks = 0
    while bytes.count > start, bytes[bytes.count - 1] == 0x0A { bytes.removeLast() }
    if bytes.count > start {
      blocks.append(
        PageBlock(
          node: node, nodes: firstNode..<lastNode, text: start..<bytes.count, linkBytes: linkBytes,
          emphasizedBytes: emphasizedBytes, words: words, marks: marks,
          isParagraph: tree.tag(node) == .p || tree.tag(node) == .blockquote))
    }
    start = bytes.count
    linkBytes = 0
    emphasizedBytes = 0
    words = 0
    marks = 0
  }

  private static func isNeverShown(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .title, .script, .style, .template: true
    default: false
    }
  }

  private static func isLeftOut(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .noscript, .iframe, .object, .svg, .math, .audio,
      .video, .canvas, .select, .textarea, .map, .embed, .rp, .rt, .dialog:
      true
    default: false
    }
  }

  static func isBlock(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .address, .amp, .article, .aside, .blockquote, .body, .button, .caption, .center, .dd,
      .details,
      .div, .dl, .dt, .fieldset, .figcaption, .figure, .footer, .form, .h1, .h2, .h3, .h4, .h5,
      .h6, .header, .hr, .html, .legend, .li, .main, .menu, .nav, .ol, .p, .pre, .section,
      .summary, .table, .tbody, .td, .tfoot, .th, .thead, .tr, .ul:
      true
    default: false
    }
  }
}
