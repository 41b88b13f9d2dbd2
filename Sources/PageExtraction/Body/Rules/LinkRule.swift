internal import IngestKit

/// Drops what is hardly more than a link.
struct LinkRule: BlockRule {
  let name = "links"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    guard block.linkShare > 0.6 else { return nil }
    let tag = body.layout.tree.tag(block.node)
    // A sentence may be linked for the most part, but seldom as a whole.
    if tag == .p, block.marks > 0, block.length > 80, block.linkShare < 0.85 { return nil }
    return false
  }
}
