internal import IngestKit

/// Keeps quotations and embedded posts, which stand in figures and boxes of networks.
struct QuoteRule: BlockRule {
  let name = "quote"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    let context = body.context(block)
    guard body.isInside(.blockquote, block), block.linkShare < 0.9 else { return nil }
    let others = context.intersection(body.foreign).subtracting([
      .media, .caption, .sharing, .aside,
    ])
    return others.isEmpty ? true : nil
  }
}
