/// Keeps prose that the page tells search engines is the article's.
struct ToldRule: BlockRule {
  let name = "structured data"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    guard block.prose > 60, block.isTold,
      body.context(block).isDisjoint(with: [.caption, .related, .comments, .standfirst])
    else { return nil }
    return true
  }
}
