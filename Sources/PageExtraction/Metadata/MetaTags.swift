internal import IngestKit

/// The values that a page's `meta` elements give, by their names in lower case.
struct MetaTags {
  private var values: [String: [String]] = [:]
  /// The names in the order of the page.
  private(set) var names: [String] = []

  private static let limit = 1_000

  init(_ tree: HTMLTree) {
    for node in tree.nodes.indices where tree.tag(node) == .meta {
      guard names.count < Self.limit, let content = tree.attribute(.content, of: node),
        // What is inside the article's markup belongs to the part it stands in.
        tree.attribute(.itemprop, of: node) == nil || tree.attribute(.property, of: node) != nil
          || tree.attribute(.name, of: node) != nil || tree.tag(tree.parent(node)) == .head
      else { continue }
      let value = PageText.line(tree.bytes[content])
      guard !value.isEmpty else { continue }
      for attribute in [HTMLAttribute.property, .name, .itemprop, .httpEquiv] {
        guard let range = tree.attribute(attribute, of: node) else { continue }
        // One element may name several: `property="og:title dc:title"`.
        for name in tree.bytes[range].split(whereSeparator: \.isMarkupSpace) {
          add(value, String(decoding: name.map(\.asciiLowercased), as: UTF8.self))
        }
        break
      }
    }
  }

  private mutating func add(_ value: String, _ name: String) {
    if values[name] == nil { names.append(name) }
    values[name, default: []].append(value)
  }

  subscript(name: String) -> [String] { values[name] ?? [] }

  /// The first value of the first of the names that has one.
  func first(_ names: [String]) -> (value: String, name: String)? {
    for name in names {
      if let value = values[name]?.first { return (value, name) }
    }
    return nil
  }
}
