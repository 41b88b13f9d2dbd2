internal import Glibc

/// Values of rows that lie ready in one run of bytes, to be bound where the database is.
///
/// They are numbers and offsets: handing them on and binding them counts no references.
package struct PreparedRows: ~Copyable, Sendable {
  /// Values that follow each other.
  package typealias Row = Range<Int>

  enum Value: Sendable {
    case null
    case integer(Int64)
    case real(Double)
    case text(Range<Int>)
  }

  private(set) var values: [Value] = []
  private var text: JSONWriter

  /// - Parameters:
  ///   - values: how many values are to be expected.
  ///   - bytes: how many bytes of text they will have.
  package init(values: Int, bytes: Int) {
    self.values.reserveCapacity(values)
    text = JSONWriter(capacity: bytes)
  }

  /// How many values there are, which is where the next one goes.
  package var count: Int { values.count }

  /// How many bytes of text there are.
  package var byteCount: Int { text.withUnsafeBytes(\.count) }

  package mutating func append(_ value: Int?) {
    values.append(value.map { .integer(Int64($0)) } ?? .null)
  }

  package mutating func append(_ value: Bool) { values.append(.integer(value ? 1 : 0)) }

  package mutating func append(_ value: Double?) { values.append(value.map(Value.real) ?? .null) }

  package mutating func append(_ value: String?) {
    values.append(value.map { .text(text.append(plain: $0)) } ?? .null)
  }

  /// Appends the words of quotes, each on a line of its own; NULL when there are none.
  package mutating func append(wordsOf quotes: [Quote]) {
    values.append(quotes.isEmpty ? .null : .text(text.append(lines: quotes, \.text)))
  }

  /// Appends a part of JSON that has been written.
  package mutating func append(json: Range<Int>) { values.append(.text(json)) }

  package mutating func append(json value: some JSONWritable) { append(json: write(value)) }

  /// Appends an array of JSON; by itself, since generic code of another module would take longer.
  package mutating func append(integers: [Int]) { append(json: integers) }

  /// Appends some parts of what was written last, joined, and forgets the rest of it.
  package mutating func append(keeping parts: [Range<Int>], of last: Range<Int>) {
    values.append(.text(text.keep(parts, of: last)))
  }

  /// Writes JSON that is no value yet.
  package mutating func write(_ value: some JSONWritable) -> Range<Int> { text.append(value) }

  /// Writes an object that is no value yet, and tells where its members lie.
  package mutating func writeMembers(
    of value: some JSONWritable
  ) -> (object: Range<Int>, members: [JSONMember]) {
    text.appendMembers(of: value)
  }

  /// True when a part of what has been written holds an ASCII text.
  package func contains(_ part: StaticString, in range: Range<Int>) -> Bool {
    let part = UnsafeRawBufferPointer(start: part.utf8Start, count: part.utf8CodeUnitCount)
    return withUnsafeBytes { bytes in
      var rest = bytes[range]
      while rest.count >= part.count {
        let bytes = UnsafeRawBufferPointer(rebasing: rest)
        guard let start = bytes.baseAddress, let found = memchr(start, Int32(part[0]), bytes.count)
        else { return false }
        rest = rest.dropFirst(start.distance(to: found))
        if rest.starts(with: part) { return true }
        rest = rest.dropFirst()
      }
      return false
    }
  }

  package func withUnsafeBytes<Result>(
    _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try text.withUnsafeBytes(body)
  }
}
