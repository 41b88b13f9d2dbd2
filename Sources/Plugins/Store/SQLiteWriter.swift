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
    var entries = try await StoreEntry.entries(of: batch.prefix(Self.portion))
    var end = entries.count
    while !entries.isEmpty {
      let portion = batch[end...].prefix(Self.portion)
      async let next = StoreEntry.entries(of: portion)
      try write(entries, &receipt)
      entries = try await next
      end += entries.count
    }
    return receipt
  }

  private func write(_ entries: [StoreEntry], _ receipt: inout SinkReceipt) throws {
    try queue.inDatabase { database in
      let statements = try self.statements ?? StoreStatements(database)
      self.statements = statements
      try StoreTransaction(database, statements).write(entries, &receipt)
    }
  }
}
