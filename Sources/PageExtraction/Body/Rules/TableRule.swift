internal import IngestKit

/// Keeps the cells of tables in the text.
struct TableRule: BlockRule {
  let name = "table"

  func keeps(_ block: PageBlock, in body: BodyReading) -> Bool? {
    body.isInside(.table, block) ? true : nil
  }
}
