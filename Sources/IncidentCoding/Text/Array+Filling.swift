extension Array {
  /// So many times the same value.
  ///
  /// `init(repeating:count:)` is not specialized: it looks the type of its storage up for each of
  /// the small arrays that a text needs.
  init(count: Int, of value: Element) {
    self.init()
    reserveCapacity(count)
    append(contentsOf: repeatElement(value, count: count))
  }
}
