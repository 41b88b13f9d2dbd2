internal import GRDB
internal import GRDBSQLite

/// A statement that runs once for every record.
///
/// It goes to SQLite directly: GRDB would box every value, which costs more than the row.
struct StateStatement {
  enum Value {
    case null
    case integer(Int64)
    case text(String)
    case bytes([UInt8])
  }

  private let statement: Statement
  private var handle: OpaquePointer { statement.sqliteStatement }

  init(_ sql: String, in database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
  }

  /// Runs it to its end, whatever rows it gives.
  func run(_ values: Value...) throws {
    try bind(values)
    defer { sqlite3_reset(handle) }
    while try step() {}
  }

  /// Reads the first row; nil when there is none.
  func first<Result>(_ values: Value..., read: (StateRow) throws -> Result) throws -> Result? {
    try bind(values)
    defer { sqlite3_reset(handle) }
    return try step() ? read(StateRow(handle)) : nil
  }

  /// Reads the rows until the body says that it has enough.
  func rows(_ values: Value..., read: (StateRow) throws -> Bool) throws {
    try bind(values)
    defer { sqlite3_reset(handle) }
    while try step() { if try !read(StateRow(handle)) { return } }
  }

  private func bind(_ values: [Value]) throws {
    for (index, value) in values.enumerated() {
      let status = bind(value, at: Int32(index + 1))
      guard status == SQLITE_OK else { throw failure(status) }
    }
  }

  private func bind(_ value: Value, at position: Int32) -> Int32 {
    switch value {
    case .null: return sqlite3_bind_null(handle, position)
    case .integer(let number): return sqlite3_bind_int64(handle, position, number)
    case .text(var text):
      return text.withUTF8 { bytes in
        // Without an address, SQLite would take an empty text for NULL.
        if bytes.isEmpty {
          return sqlite3_bind_text64(handle, position, "", 0, Self.copied, UInt8(SQLITE_UTF8))
        }
        return bytes.withMemoryRebound(to: CChar.self) {
          sqlite3_bind_text64(
            handle, position, $0.baseAddress, UInt64(bytes.count), Self.copied,
            UInt8(SQLITE_UTF8))
        }
      }
    case .bytes(let bytes):
      if bytes.isEmpty { return sqlite3_bind_zeroblob(handle, position, 0) }
      return bytes.withUnsafeBytes {
        sqlite3_bind_blob64(handle, position, $0.baseAddress, UInt64($0.count), Self.copied)
      }
    }
  }

  /// `SQLITE_TRANSIENT`, a cast macro in C.
  private static var copied: sqlite3_destructor_type {
    unsafeBitCast(-1, to: sqlite3_destructor_type.self)
  }

  private func step() throws -> Bool {
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let status: throw failure(status)
    }
  }

  private func failure(_ status: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: status),
      message: sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) },
      sql: statement.sql)
  }
}

/// A row that a statement has found; not to be kept beyond it.
struct StateRow {
  private let handle: OpaquePointer

  fileprivate init(_ handle: OpaquePointer) { self.handle = handle }

  func integer(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  func text(_ column: Int32) -> String { String(decoding: buffer(column), as: UTF8.self) }

  func textIfPresent(_ column: Int32) -> String? {
    sqlite3_column_type(handle, column) == SQLITE_NULL ? nil : text(column)
  }

  func bytes(_ column: Int32) -> [UInt8] { Array(buffer(column)) }

  private func buffer(_ column: Int32) -> UnsafeRawBufferPointer {
    let start = sqlite3_column_blob(handle, column)
    return UnsafeRawBufferPointer(
      start: start, count: start == nil ? 0 : Int(sqlite3_column_bytes(handle, column)))
  }
}
