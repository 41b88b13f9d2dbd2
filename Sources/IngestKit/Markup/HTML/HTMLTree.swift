/// A page as one flat array of nodes in the order of the document, over one buffer of UTF-8.
///
/// A node is known by its number. Everything inside it has the numbers that follow its own, so a
/// subtree is a range. The tree is libxml2's, which repairs much as browsers do.
package struct HTMLTree: Sendable {
  package struct Node: Sendable {
    package var tag: HTMLTag
    package var parent: UInt32
    /// Number of the first node behind this one's last descendant.
    package var end: UInt32
    /// Of a text its first byte, of an element its first attribute.
    var start: UInt32
    /// Of a text its bytes, of an element its attributes.
    var count: UInt32
  }

  package struct Attribute: Sendable {
    package let name: HTMLAttribute
    /// Where the value's bytes lie.
    package let start: UInt32
    package let count: UInt32
  }

  package internal(set) var nodes: [Node]
  /// All text and all values of attributes.
  package internal(set) var bytes: [UInt8]
  var attributes: [Attribute]
  /// False when the page was larger or nested deeper than a tree may be, so the rest is missing.
  package internal(set) var isComplete = true

  /// Number of the node that holds the whole page.
  package static let root = 0

  /// Reads a page in UTF-8.
  package init(_ page: [UInt8]) {
    self = HTMLTreeBuilder.tree(of: page)
  }

  init(nodes: [Node], bytes: [UInt8], attributes: [Attribute]) {
    self.nodes = nodes
    self.bytes = bytes
    self.attributes = attributes
  }

  package func tag(_ node: Int) -> HTMLTag { nodes[node].tag }

  /// The element around a node; the root is its own.
  package func parent(_ node: Int) -> Int { Int(nodes[node].parent) }

  /// A node and everything inside it.
  package func subtree(_ node: Int) -> Range<Int> { node..<Int(nodes[node].end) }

  package func firstChild(_ node: Int) -> Int? {
    node + 1 < Int(nodes[node].end) ? node + 1 : nil
  }

  package func nextSibling(_ node: Int) -> Int? {
    let next = Int(nodes[node].end)
    return node > 0 && next < Int(nodes[parent(node)].end) ? next : nil
  }

  package func children(of node: Int) -> Children {
    Children(tree: self, upcoming: node + 1, end: Int(nodes[node].end))
  }

  /// Where the bytes of a text node lie; empty for an element.
  package func textRange(_ node: Int) -> Range<Int> {
    let node = nodes[node]
    guard node.tag == .text else { return 0..<0 }
    return Int(node.start)..<Int(node.start + node.count)
  }

  /// Where the bytes of an attribute's value lie; nil without that attribute.
  package func attribute(_ name: HTMLAttribute, of node: Int) -> Range<Int>? {
    let node = nodes[node]
    guard node.tag != .text else { return nil }
    for index in Int(node.start)..<Int(node.start + node.count)
    where attributes[index].name == name {
      let attribute = attributes[index]
      return Int(attribute.start)..<Int(attribute.start + attribute.count)
    }
    return nil
  }

  /// The attributes of an element, in the order of the page.
  package func attributeList(of node: Int) -> ArraySlice<Attribute> {
    let node = nodes[node]
    guard node.tag != .text else { return [] }
    return attributes[Int(node.start)..<Int(node.start + node.count)]
  }

  /// An attribute's value; nil without that attribute.
  package func value(_ name: HTMLAttribute, of node: Int) -> String? {
    attribute(name, of: node).map(string)
  }

  package func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// All text inside a node with its white space as it stands, that of scripts too.
  package func rawText(of node: Int) -> String {
    var text: [UInt8] = []
    for inner in subtree(node) { text.append(contentsOf: bytes[textRange(inner)]) }
    return String(decoding: text, as: UTF8.self)
  }

  /// The nodes directly inside a node.
  package struct Children: Sequence, IteratorProtocol {
    fileprivate let tree: HTMLTree
    fileprivate var upcoming: Int
    fileprivate let end: Int

    package mutating func next() -> Int? {
      guard upcoming < end else { return nil }
      defer { upcoming = Int(tree.nodes[upcoming].end) }
      return upcoming
    }
  }
}
