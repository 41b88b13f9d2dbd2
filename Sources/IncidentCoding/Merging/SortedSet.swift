/// Elements each once and in their order, so that two sets are compared in one pass over both.
struct SortedSet<Element: Comparable & Sendable>: Sendable {
  private let elements: [Element]

  init(_ elements: some Sequence<Element>) {
    var distinct = elements.sorted()
    var count = 0
    for element in distinct where count == 0 || distinct[count - 1] != element {
      distinct[count] = element
      count += 1
    }
    distinct.removeSubrange(count...)
    self.elements = distinct
  }

  var count: Int { elements.count }
  var isEmpty: Bool { elements.isEmpty }

  func isDisjoint(with other: Self) -> Bool { sharedCount(with: other, limit: 1) == 0 }

  /// How many elements both have; counts no further than the limit.
  func sharedCount(with other: Self, limit: Int = .max) -> Int {
    var (own, others, shared) = (0, 0, 0)
    while shared < limit, own < elements.count, others < other.elements.count {
      let (left, right) = (elements[own], other.elements[others])
      if left == right { shared += 1 }
      if left <= right { own += 1 }
      if right <= left { others += 1 }
    }
    return shared
  }
}
