extension Sequence {
  /// Sorts by keys that are worked out once; large elements move once, behind their keys.
  @inlinable
  package func sorted<Key>(
    by key: (Element) -> Key, _ precedes: (Key, Key) -> Bool
  ) -> [Element] {
    let elements = Array(self)
    guard elements.count > 1 else { return elements }
    return elements.map(key).enumerated().sorted { precedes($0.element, $1.element) }
      .map { elements[$0.offset] }
  }
}
