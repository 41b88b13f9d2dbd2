internal import GRDBSQLite

/// A row that a statement has found; not to be kept beyond it.
@usableFromInline
package struct SQLRow {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  package func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  package func text(_ column: Int32) -> String { String(decoding: buffer(column), as: UTF8.self) }

  package func textIfPresent(_ column: Int32) -> String? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
  }

  /// The bytes of a BLOB or the UTF-8 of a text.
  package func bytes(_ column: Int32) -> [UInt8] { Array(buffer(column)) }

  /// Lends the bytes of a BLOB or the UTF-8 of a text.
  package func withBytes<Result>(
    _ column: Int32, _ body: (UnsafeRawBufferPointer) throws -> Result
  ) rethrows -> Result {
    try body(buffer(column))
  }

  /// True when the bytes of a BLOB or the UTF-8 of a text are these.
  package func holds(_ bytes: [UInt8], in column: Int32) -> Bool {
    buffer(column).elementsEqual(bytes)
  }

  private func buffer(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }
}
