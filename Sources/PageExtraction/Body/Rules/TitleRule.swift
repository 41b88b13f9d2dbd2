/// Drops the headline, wherever it is said again.
struct TitleRule: BlockRule {
  let name = "title"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    body.titles.contain(body.text(block)) ? false : nil
  }
}
