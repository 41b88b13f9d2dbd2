internal import IngestKit

/// Keeps what stands in an element for text, and prose wherever it stands.
struct ElementRule: BlockRule {
  let name = "text"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    if block.prose > 0 { return true }
    switch body.layout.tree.tag(block.node) {
    case .p, .li, .blockquote, .pre, .dd, .dt: return true
    default: return nil
    }
  }
}
