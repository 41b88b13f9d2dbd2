/// Where a member of a JSON object lies in the bytes of it.
package struct JSONMember: Sendable {
  /// Where the quote before the name stands.
  package let start: Int
  /// The name between its quotes, its escapes left as they are.
  package let name: Range<Int>
  /// Where the value begins.
  package let value: Int

  package init(start: Int, name: Range<Int>, value: Int) {
    self.start = start
    self.name = name
    self.value = value
  }
}
