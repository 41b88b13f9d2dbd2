internal import IngestKit

/// Drops short blocks that say what only a page says: read also, subscribe, all rights reserved.
struct PhraseRule: BlockRule {
  let name = "phrase"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    guard block.length < 400 else { return nil }
    return PagePhrases.shared.describe(body.text(block)) ? false : nil
  }
}
