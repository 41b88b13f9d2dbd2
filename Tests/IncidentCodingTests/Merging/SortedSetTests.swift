import Testing

@testable import IncidentCoding

@Suite struct SortedSetTests {
  @Test func `an element given twice counts once`() {
    #expect(SortedSet([3, 1, 3, 2, 1]).count == 3)
  }

  @Test(arguments: [
    ([1, 2, 3], [2, 3, 4], 2), ([1, 2], [3, 4], 0), ([], [1], 0), ([5, 1, 5], [1, 5, 9], 2),
  ])
  func `two sets share what stands in both`(one: [Int], other: [Int], shared: Int) {
    #expect(SortedSet(one).sharedCount(with: SortedSet(other)) == shared)
    #expect(SortedSet(one).isDisjoint(with: SortedSet(other)) == (shared == 0))
  }

  @Test func `counting ends at the limit`() {
    #expect(SortedSet(1...9).sharedCount(with: SortedSet(1...9), limit: 4) == 4)
  }
}
