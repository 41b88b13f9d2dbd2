internal import IngestKit

/// Keeps headings; that text follows them is for the edges to see.
struct HeadingRule: BlockRule {
  let name = "heading"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    Self.isHeading(block, in: body) ? true : nil
  }

  static func isHeading(_ block: PageBlock, in body: BodyReading) -> Bool {
    var node = block.node
    for _ in 0..<3 {
      switch body.layout.tree.tag(node) {
      case .h1, .h2, .h3, .h4, .h5, .h6: return true
      default: node = body.layout.tree.parent(node)
      }
    }
    return false
  }
}
