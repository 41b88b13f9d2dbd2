internal import GRDB
internal import IngestKit

/// An open incident database; each batch is one transaction.
actor SQLiteWriter: SinkWriter {
  private let queue: DatabaseQueue
  private let path: String
  private var statements: StoreStatements?
  private var hasWritten = false

  /// Records that are made ready while those before them are written.
  private static let portion = 64

  init(_ queue: DatabaseQueue, path: String) {
    self.queue = queue
    self.path = path
  }

  var isEmpty: Bool {
    get throws {
      do {
        return try queue.read { database in
          try [StoreTable.articles, .incidents].allSatisfy {
            try Row.fetchOne(database, sql: "SELECT 1 FROM \($0.name) LIMIT 1") == nil
          }
        }
      } catch {
        throw StoreFile.failure(error, "read", path)
      }
    }
  }

  func write(_ batch: [IngestKit.Record]) async throws -> SinkReceipt {
    do {
      try queue.inDatabase { try $0.beginTransaction(.immediate) }
      let receipt = try await writePortions(of: batch)
      Failpoint.reach(.storeUncommitted)
      try queue.inDatabase { try $0.commit() }
      Failpoint.reach(.storeCommitted)
      hasWritten = hasWritten || receipt.inserted + receipt.updated > 0
      return receipt
    } catch {
      // A failure that matters more is on its way, and SQLite may have gone back already.
      try? queue.inDatabase { if $0.isInsideTransaction { try $0.rollback() } }
      throw StoreFile.failure(error, "write", path)
    }
  }

  func close() throws {
    do {
      if hasWritten { try queue.write { try $0.execute(sql: "PRAGMA optimize") } }
      statements = nil
      try queue.close()
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  /// Writes a portion on this core while another makes the next one ready.
  private func writePortions(of batch: [IngestKit.Record]) async throws -> SinkReceipt {
    var receipt = SinkReceipt()
    var portion = try await StorePortion(batch.prefix(Self.portion))
    while !portion.records.isEmpty {
      let rest = batch[portion.records.endIndex...]
      async let next = StorePortion(rest.prefix(Self.portion))
      try write(portion, &receipt)
      portion = try await next
    }
    return receipt
  }

  private func write(_ portion: StorePortion, _ receipt: inout SinkReceipt) throws {
    try queue.inDatabase { database in
      let statements = try self.statements ?? StoreStatements(database)
      self.statements = statements
      try StoreTransaction(portion, database, statements).write(&receipt)
    }
  }
}
