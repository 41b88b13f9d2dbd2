/// Whether a block is text of the article, and by which rule.
struct BlockVerdict: Sendable {
  let block: Int
  var rule: String
  var isKept: Bool
}
