internal import Foundation
internal import GRDB
internal import IngestKit

/// An open incident database; each batch is one transaction.
actor SQLiteWriter: SinkWriter {
  private let queue: DatabaseQueue
  private let log: StoreLog
  private let path: String
  private var statements: StoreStatements?
  private var hasWritten = false
  /// Bytes of the transaction, and of those that were committed since the log was copied.
  private var (written, uncopied) = (0, 0)
  private var pagesInLog = 0

  init(opening url: URL) throws {
    path = url.path(percentEncoded: false)
    queue = try StoreFile.openForWriting(url)
    log = try StoreLog(of: url)
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
      if pagesInLog > StoreLog.limit { pagesInLog = await log.copy() }
      try begin()
      let receipt = try await writePortions(of: batch)
      Failpoint.reach(.storeUncommitted)
      try await commit()
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
      try log.close()
      try queue.close()
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  /// Commits while another core copies what earlier commits have left in the log.
  private func commit() async throws {
    let isWorthCopying = uncopied > StoreLog.portion
    async let pages = isWorthCopying ? log.copy() : nil
    try queue.inDatabase { try $0.commit() }
    uncopied += written
    if let pages = await pages { (pagesInLog, uncopied) = (pages, written) }
  }

  private func begin() throws {
    written = 0
    try queue.inDatabase { database in
      try database.beginTransaction(.immediate)
      if statements == nil { statements = try StoreStatements(database) }
      try statements?.storedIncidents.begin()
    }
  }

  /// Writes portions on this core while others make the next ones ready.
  private func writePortions(of batch: [IngestKit.Record]) async throws -> SinkReceipt {
    var receipt = SinkReceipt()
    var portions = try await StorePortion.next(of: batch[...])
    while let end = portions.last?.records.endIndex {
      async let next = StorePortion.next(of: batch[end...])
      for portion in portions { try write(portion, &receipt) }
      portions = try await next
    }
    return receipt
  }

  private func write(_ portion: StorePortion, _ receipt: inout SinkReceipt) throws {
    written += portion.rows.byteCount
    try queue.inDatabase { _ in
      try statements.map { try StoreTransaction(portion, $0).write(&receipt) }
    }
  }
}
