/// Drops summaries in the midst of the text, which are those of something else.
struct StandfirstRule: BlockRule {
  let name = "standfirst"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    let own = body.layout.hints[block.node]
    guard own.contains(.standfirst), own.isDisjoint(with: [.body, .paragraph]),
      let first = body.firstProse, block.text.lowerBound > first,
      block.prose * 3 < body.layout.prose[body.container]
    else { return nil }
    return false
  }
}
