/// Drops what the markup calls something else than text.
struct ForeignRule: BlockRule {
  let name = "foreign"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    body.isForeign(block) ? false : nil
  }
}
