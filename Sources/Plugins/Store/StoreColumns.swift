internal import GRDBSQLite

/// The columns of a row that a statement has found; not to be kept beyond the row.
struct StoreColumns {
  private let handle: OpaquePointer

  init(_ handle: OpaquePointer) { self.handle = handle }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// The UTF-8 of a text.
  func bytes(_ column: Int32) -> [UInt8] {
    guard let text = sqlite3_column_text(handle, column) else { return [] }
    return Array(
      UnsafeBufferPointer(start: text, count: Int(sqlite3_column_bytes(handle, column))))
  }
}
