/// Tokens that are spoken for.
struct TokenSet: Sendable {
  private var isMember: [Bool]

  init(_ ranges: some Sequence<Range<Int>>, in document: Document) {
    isMember = Array(count: document.tokens.count, of: false)
    for range in ranges { insert(range) }
  }

  func contains(_ token: Int) -> Bool { isMember.indices.contains(token) && isMember[token] }

  func overlaps(_ range: Range<Int>) -> Bool { range.contains(where: contains) }

  mutating func insert(_ range: Range<Int>) {
    for token in range { isMember[token] = true }
  }
}
