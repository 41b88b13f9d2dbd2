package import GRDB
internal import GRDBSQLite

/// A statement that runs once for every record.
///
/// It goes to SQLite directly: GRDB would box every value of a row, which costs more than the row.
/// What takes a row's values is inlined into other modules, where they would be boxed too.
@usableFromInline
package final class SQLStatement {
  private let statement: Statement
  private let handle: OpaquePointer
  private let parameterCount: Int32
  private var position: Int32 = 0
  private var bindingStatus = SQLITE_OK
  /// The bytes of short values while the statement runs, so that SQLite need not copy them.
  private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 8_192, alignment: 1)
  private var scratchUsed = 0

  /// A statement that the connection keeps for the next who asks; not to be used twice at once.
  package init(_ sql: String, in database: Database) throws {
    statement = try database.cachedStatement(sql: sql)
    handle = statement.sqliteStatement
    parameterCount = sqlite3_bind_parameter_count(handle)
  }

  deinit { scratch.deallocate() }

  /// Runs it to its end with a value for each of its parameters, whatever rows it gives.
  @inlinable
  package func run<each Value: SQLValue>(_ value: repeat each Value) throws {
    repeat (each value).bind(to: self)
    try runBound()
  }

  /// Reads the first row; nil when there is none.
  @inlinable
  package func first<each Value: SQLValue, Result>(
    _ value: repeat each Value, read: (SQLRow) throws -> Result
  ) throws -> Result? {
    repeat (each value).bind(to: self)
    return try firstBound(read)
  }

  /// Reads the rows until the body says that it has enough.
  @inlinable
  package func rows<each Value: SQLValue>(
    _ value: repeat each Value, read: (SQLRow) throws -> Bool
  ) throws {
    repeat (each value).bind(to: self)
    try readBound(read)
  }

  /// Runs it to its end with values that lie ready, perhaps behind a number; they are not copied.
  package func run(
    _ row: PreparedRows.Row, of rows: borrowing PreparedRows, behind number: Int64? = nil
  ) throws {
    try rows.withUnsafeBytes { bytes in
      if let number { bind(number) }
      for value in rows.values[row] { bind(value, in: bytes) }
      try runBound()
    }
  }

  /// Reads the first row that is found with values that lie ready; nil when there is none.
  package func first<Result>(
    _ row: PreparedRows.Row, of rows: borrowing PreparedRows, behind number: Int64? = nil,
    read: (SQLRow) throws -> Result
  ) throws -> Result? {
    try rows.withUnsafeBytes { bytes in
      if let number { bind(number) }
      for value in rows.values[row] { bind(value, in: bytes) }
      return try firstBound(read)
    }
  }

  /// The row that was inserted last on this connection.
  ///
  /// GRDB's own property asks the dispatch queue first whether it is the right one, each time.
  package var lastInsertedRow: Int64 { sqlite3_last_insert_rowid(sqlite3_db_handle(handle)) }

  /// True when the statement that was run last on this connection has changed a row.
  package var hasChangedRows: Bool { sqlite3_changes(sqlite3_db_handle(handle)) > 0 }

  @usableFromInline
  func runBound() throws {
    defer { reset() }
    while try step() {}
  }

  @inlinable
  func firstBound<Result>(_ read: (SQLRow) throws -> Result) throws -> Result? {
    var result: Result?
    try readBound {
      result = try read($0)
      return false
    }
    return result
  }

  @usableFromInline
  func readBound(_ read: (SQLRow) throws -> Bool) throws {
    defer { reset() }
    while try step() { if try !read(SQLRow(handle)) { return } }
  }

  @usableFromInline
  func bindNull() { note(sqlite3_bind_null(handle, next())) }

  @usableFromInline
  func bind(_ value: Int64) { note(sqlite3_bind_int64(handle, next(), value)) }

  @usableFromInline
  func bind(_ value: Double) { note(sqlite3_bind_double(handle, next(), value)) }

  @usableFromInline
  func bind(text: UnsafeRawBufferPointer) {
    let (bytes, destructor) = held(text)
    bind(text: bytes, count: text.count, destructor)
  }

  @usableFromInline
  func bind(blob: UnsafeRawBufferPointer) {
    let (bytes, destructor) = held(blob)
    note(sqlite3_bind_blob64(handle, next(), bytes, UInt64(blob.count), destructor))
  }

  /// Binds a value whose bytes stay until the statement has run.
  private func bind(_ value: PreparedRows.Value, in bytes: UnsafeRawBufferPointer) {
    switch value {
    case .null: bindNull()
    case .integer(let value): bind(value)
    case .real(let value): bind(value)
    case .text(let range):
      bind(kept: UnsafeRawBufferPointer(rebasing: bytes[range]))
    }
  }

  /// Never without an address, even when there are no bytes: SQLite would take them for NULL.
  private func bind(kept text: UnsafeRawBufferPointer) {
    let start = text.baseAddress ?? UnsafeRawPointer(("" as StaticString).utf8Start)
    bind(text: start, count: text.count, nil)
  }

  private func bind(
    text: UnsafeRawPointer?, count: Int, _ destructor: sqlite3_destructor_type?
  ) {
    note(
      sqlite3_bind_text64(
        handle, next(), text?.assumingMemoryBound(to: CChar.self), UInt64(count), destructor,
        UInt8(SQLITE_UTF8)))
  }

  /// Bytes that stay until the statement has run, or that SQLite is to copy.
  ///
  /// Never without an address, even when there are none: SQLite would take them for NULL.
  private func held(
    _ bytes: UnsafeRawBufferPointer
  ) -> (UnsafeRawPointer?, sqlite3_destructor_type?) {
    let room = UnsafeMutableRawBufferPointer(rebasing: scratch[scratchUsed...])
    guard bytes.count < room.count, let start = room.baseAddress else {
      // `SQLITE_TRANSIENT`, a cast macro in C.
      return (bytes.baseAddress, unsafeBitCast(-1, to: sqlite3_destructor_type.self))
    }
    room.copyMemory(from: bytes)
    scratchUsed += bytes.count
    return (UnsafeRawPointer(start), nil)
  }

  private func next() -> Int32 {
    position += 1
    return position
  }

  private func note(_ status: Int32) {
    if status != SQLITE_OK { bindingStatus = status }
  }

  private func step() throws -> Bool {
    guard bindingStatus == SQLITE_OK, position == parameterCount else {
      throw failure(bindingStatus == SQLITE_OK ? SQLITE_RANGE : bindingStatus)
    }
    switch sqlite3_step(handle) {
    case SQLITE_ROW: return true
    case SQLITE_DONE: return false
    case let status: throw failure(status)
    }
  }

  private func reset() {
    sqlite3_reset(handle)
    (position, scratchUsed, bindingStatus) = (0, 0, SQLITE_OK)
  }

  private func failure(_ status: Int32) -> DatabaseError {
    DatabaseError(
      resultCode: ResultCode(rawValue: status),
      message: sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) },
      sql: statement.sql)
  }
}
