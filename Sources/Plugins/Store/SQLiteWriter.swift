internal import Foundation
internal import GRDB
internal import IngestKit

/// An open incident database; each batch is one transaction.
actor SQLiteWriter: SinkWriter {
  private let queue: DatabaseQueue
  private var log: StoreLog
  private let path: String
  private var statements: StoreStatements?
  private var hasWritten = false

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
    try await prepare(batch)()
  }

  nonisolated func prepare(_ batch: [IngestKit.Record]) async throws -> PreparedWrite {
    do {
      let portions = try await StorePortion.portions(of: batch)
      return { try await self.write(portions) }
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  private func write(_ portions: [StorePortion]) async throws -> SinkReceipt {
    do {
      let log = log
      if log.isLong { self.log.noteCopied(await log.empty()) }
      let isWorthCopying = self.log.isWorthCopying
      let statements = try begin()
      async let pages = isWorthCopying ? log.copy() : nil
      var receipt = SinkReceipt()
      try queue.inDatabase { _ in
        for portion in portions { try StoreTransaction(portion, statements).write(&receipt) }
      }
      self.log.noteCopied(await pages)
      Failpoint.reach(.storeUncommitted)
      try queue.inDatabase { try $0.commit() }
      Failpoint.reach(.storeCommitted)
      self.log.noteCommitted(portions.reduce(0) { $0 + $1.rows.byteCount })
      hasWritten = hasWritten || receipt.inserted + receipt.updated > 0
      return receipt
    } catch {
      // A failure that matters more is on its way, and SQLite may have gone back already.
      try? queue.inDatabase { if $0.isInsideTransaction { try $0.rollback() } }
      throw StoreFile.failure(error, "write", path)
    }
  }

  func close() throws {
    statements = nil
    do {
      // Advice for later questions, from a sample of each index; whoever else writes at the moment
      // has the first right.
      if hasWritten {
        try? queue.write {
          try $0.execute(sql: "PRAGMA analysis_limit = 1000; PRAGMA optimize")
        }
      }
      try log.close()
      try queue.close()
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  private func begin() throws -> StoreStatements {
    try queue.inDatabase { database in
      try database.beginTransaction(.immediate)
      let statements = try self.statements ?? StoreStatements(database)
      self.statements = statements
      try statements.storedIncidents.begin()
      return statements
    }
  }
}
