/// Tokens that are spoken for.
struct TokenSet: Sendable {
  private var members: Set<Int>

  init(_ ranges: some Sequence<Range<Int>>) { members = Set(ranges.joined()) }

  func contains(_ token: Int) -> Bool { members.contains(token) }

  func overlaps(_ range: Range<Int>) -> Bool { range.contains(where: members.contains) }

  mutating func insert(_ range: Range<Int>) { members.formUnion(range) }
}
