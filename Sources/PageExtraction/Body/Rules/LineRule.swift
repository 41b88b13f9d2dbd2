/// Keeps short lines beside prose in the same element, and drops all that stand alone.
struct LineRule: BlockRule {
  let name = "line"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    body.proseNodes.contains(block.node)
  }
}
