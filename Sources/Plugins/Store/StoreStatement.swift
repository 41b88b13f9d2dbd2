internal import GRDB
internal import GRDBSQLite

/// A statement that is prepared once and run for many rows.
///
/// It goes to SQLite directly: GRDB would box every value of a row, which costs more than the row.
final class StoreStatement {
  private let handle: OpaquePointer
  private let parameterCount: Int32
  private var position: Int32 = 0
  private var bindingStatus = SQLITE_OK
  /// The bytes of short texts while the statement runs.
  private let scratch = UnsafeMutableRawBufferPointer.allocate(byteCount: 8192, alignment: 1)
  private var scratchUsed = 0

  init(_ sql: String, in database: Database) throws {
    var handle: OpaquePointer?
    let status = sqlite3_prepare_v3(
      database.sqliteConnection, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &handle, nil)
    guard status == SQLITE_OK, let handle else {
      scratch.deallocate()
      throw DatabaseError(
        resultCode: ResultCode(rawValue: status), message: database.lastErrorMessage, sql: sql)
    }
    self.handle = handle
    parameterCount = sqlite3_bind_parameter_count(handle)
  }

  deinit {
    sqlite3_finalize(handle)
    scratch.deallocate()
  }

  /// Runs the statement with a value for each of its parameters, in their order.
  func run<each Value: StoreValue>(_ value: repeat each Value) throws {
    repeat (each value).bind(to: self)
    defer { reset() }
    _ = try step()
  }

  /// Runs the statement and reads the first row of its result; nil when there is none.
  func first<each Value: StoreValue, Result>(
    _ value: repeat each Value, read: (StoreColumns) throws -> Result
  ) throws -> Result? {
    repeat (each value).bind(to: self)
    defer { reset() }
    return try step() ? read(StoreColumns(handle)) : nil
  }

  func bindNull() { note(sqlite3_bind_null(handle, next())) }

  func bind(_ value: Int64) { note(sqlite3_bind_int64(handle, next(), value)) }

  func bind(_ value: Double) { note(sqlite3_bind_double(handle, next(), value)) }

  func bind(text: UnsafeBufferPointer<UInt8>) {
    guard scratchUsed + text.count <= scratch.count else {
      let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)
      return bind(text: UnsafeRawBufferPointer(text), transient)
    }
    // The copy lives until the statement is bound again, so SQLite need not make its own.
    let copy = UnsafeMutableRawBufferPointer(
      rebasing: scratch[scratchUsed..<scratchUsed + text.count])
    copy.copyMemory(from: UnsafeRawBufferPointer(text))
    scratchUsed += text.count
    bind(text: UnsafeRawBufferPointer(copy), nil)
  }

  private func bind(text: UnsafeRawBufferPointer, _ destructor: sqlite3_destructor_type?) {
    let bytes = text.baseAddress?.assumingMemoryBound(to: CChar.self)
    note(
      sqlite3_bind_text64(
        handle, next(), bytes, UInt64(text.count), destructor, UInt8(SQLITE_UTF8)))
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
      sql: sqlite3_sql(handle).map { String(cString: $0) })
  }
}
