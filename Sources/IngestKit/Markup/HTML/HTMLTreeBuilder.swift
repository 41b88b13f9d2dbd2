internal import CLibxml2

/// Builds a tree from libxml2's events, so that libxml2 itself keeps none.
final class HTMLTreeBuilder {
  /// Elements deeper than this become siblings.
  private static let depthLimit = 4096
  private static let sizeLimit = 1 << 28
  /// Steps that libxml2 may take in its stack for end tags without an element.
  private static let searchLimit = 1 << 28

  // libxml2 calls back one event at a time, never from within another: accesses cannot overlap.
  @exclusivity(unchecked) private var nodes: [HTMLTree.Node] = []
  @exclusivity(unchecked) private var attributes: [HTMLTree.Attribute] = []
  @exclusivity(unchecked) private var bytes: [UInt8] = [0x20]
  /// Numbers of the elements that are open, the document's first.
  @exclusivity(unchecked) private var open: [UInt32] = [0]
  /// Open elements that are not in `open`, as they are too deep.
  @exclusivity(unchecked) private var buried = 0
  @exclusivity(unchecked) private var searched = 0
  @exclusivity(unchecked) private var isComplete = true
  private let context: htmlParserCtxtPtr

  static func tree(of page: [UInt8]) -> HTMLTree {
    let page = HTMLRepair.repaired(page)
    _ = XMLReader.initialized
    return page.withUnsafeBytes { page in
      let size = min(page.count, sizeLimit)
      guard size > 0,
        let context = htmlCreateMemoryParserCtxt(
          page.bindMemory(to: CChar.self).baseAddress, Int32(size))
      else { return HTMLTree(nodes: [document], bytes: [], attributes: []) }
      defer { htmlFreeParserCtxt(context) }
      let builder = HTMLTreeBuilder(context: context, size: size)
      builder.read()
      var tree = HTMLTree(
        nodes: builder.nodes, bytes: builder.bytes, attributes: builder.attributes)
      tree.isComplete = builder.isComplete && size == page.count
      return tree
    }
  }

  private static let document = HTMLTree.Node(tag: .document, parent: 0, end: 1, start: 0, count: 0)

  private init(context: htmlParserCtxtPtr, size: Int) {
    self.context = context
    nodes.reserveCapacity(size / 32)
    bytes.reserveCapacity(size / 2)
    nodes.append(Self.document)
  }

  private func read() {
    context.pointee.sax.pointee = Self.makeCallbacks()
    context.pointee.userData = Unmanaged.passUnretained(self).toOpaque()
    let options: [Int32] = [
      Int32(HTML_PARSE_RECOVER.rawValue), Int32(HTML_PARSE_NONET.rawValue),
      Int32(HTML_PARSE_IGNORE_ENC.rawValue), Int32(XML_PARSE_HUGE.rawValue),
    ]
    htmlCtxtUseOptions(context, options.reduce(0, |))
    // Otherwise the first byte beyond ASCII makes it look for a declaration.
    xmlSwitchEncoding(context, XML_CHAR_ENCODING_UTF8)
    htmlParseDocument(context)
    while let node = open.popLast() { nodes[Int(node)].end = UInt32(nodes.count) }
  }

  private static func makeCallbacks() -> xmlSAXHandler {
    var callbacks = xmlSAXHandler()
    callbacks.startElement = { builder, name, attributes in
      HTMLTreeBuilder.with(builder) { $0.start(name, attributes) }
    }
    callbacks.endElement = { builder, name in HTMLTreeBuilder.with(builder) { $0.end(name) } }
    callbacks.characters = { builder, text, count in
      HTMLTreeBuilder.with(builder) { $0.text(text, Int(count)) }
    }
    callbacks.ignorableWhitespace = callbacks.characters
    callbacks.cdataBlock = callbacks.characters
    callbacks.serror = { builder, _ in HTMLTreeBuilder.with(builder) { $0.noteFault() } }
    callbacks.initialized = UInt32(XML_SAX2_MAGIC)
    return callbacks
  }

  /// The builder behind libxml2's pointer, which `tree` keeps alive; not counted, as this is hot.
  private static func with(_ pointer: UnsafeMutableRawPointer?, _ body: (HTMLTreeBuilder) -> Void) {
    guard let pointer else { return }
    Unmanaged<HTMLTreeBuilder>.fromOpaque(pointer)._withUnsafeGuaranteedRef(body)
  }

  private func start(
    _ name: UnsafePointer<UInt8>?, _ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  ) {
    guard let name else { return }
    let first = attributes.count
    if let pairs { keep(pairs) }
    let number = UInt32(nodes.count)
    nodes.append(
      HTMLTree.Node(
        tag: HTMLTag(name: name), parent: open[open.count - 1], end: number + 1,
        start: UInt32(first), count: UInt32(attributes.count - first)))
    // What is too deep becomes a sibling: it parts the text before it from its own.
    if open.count < Self.depthLimit {
      open.append(number)
    } else {
      buried += 1
      isComplete = false
    }
  }

  private func keep(_ pairs: UnsafeMutablePointer<UnsafePointer<UInt8>?>) {
    var index = 0
    while let name = pairs[index] {
      defer { index += 2 }
      guard let attribute = HTMLAttribute(name: name) else { continue }
      let start = bytes.count
      if let value = pairs[index + 1] {
        bytes.append(contentsOf: UnsafeBufferPointer(start: value, count: Int(xmlStrlen(value))))
      }
      attributes.append(
        HTMLTree.Attribute(
          name: attribute, start: UInt32(start), count: UInt32(bytes.count - start)))
    }
  }

  /// libxml2 closes what it has opened, in order.
  private func end(_ name: UnsafePointer<UInt8>?) {
    if buried > 0 {
      buried -= 1
    } else if open.count > 1, let node = open.popLast() {
      nodes[Int(node)].end = UInt32(nodes.count)
    }
  }

  private func text(_ text: UnsafePointer<UInt8>?, _ count: Int) {
    let text = UnsafeBufferPointer(start: text, count: count)
    let parent = open[open.count - 1]
    let last = nodes.count - 1
    // libxml2 gives a long text in pieces, and a reference as a piece of its own.
    if nodes[last].tag == .text, nodes[last].parent == parent,
      Int(nodes[last].start + nodes[last].count) == bytes.count
    {
      bytes.append(contentsOf: text)
      nodes[last].count += UInt32(count)
      return
    }
    nodes.append(
      HTMLTree.Node(
        tag: .text, parent: parent, end: UInt32(nodes.count + 1), start: UInt32(bytes.count),
        count: UInt32(count)))
    bytes.append(contentsOf: text)
  }

  /// libxml2 searches all open elements for the one that a stray end tag means.
  private func noteFault() {
    searched += Int(context.pointee.nameNr)
    if searched > Self.searchLimit {
      isComplete = false
      xmlStopParser(context)
    }
  }
}
