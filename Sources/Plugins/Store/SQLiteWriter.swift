internal import Foundation
internal import GRDB
internal import IngestKit

/// An open incident database; each batch is one transaction.
actor SQLiteWriter: SinkWriter {
  private let queue: DatabaseQueue
  /// Nil while a new store is filled, whose growth needs none.
  private var log: StoreLog?
  private let url: URL
  private var statements: StoreStatements?
  private var bytesWritten = 0
  private let mostNewBytes: Int

  /// - Parameters:
  ///   - mostNewBytes: from so many bytes on a store is not new any more: its indexes change in so
  ///     many places that a log is faster.
  ///   - patience: seconds to wait for others that write, or read a new store.
  init(opening url: URL, mostNewBytes: Int = 1 << 30, patience: TimeInterval = 5) throws {
    self.url = url
    self.mostNewBytes = mostNewBytes
    let (queue, isNew) = try StoreFile.openForWriting(url, patience: patience)
    self.queue = queue
    log = isNew ? nil : try StoreLog(of: url)
  }

  private nonisolated var path: String { url.path(percentEncoded: false) }

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
      if log == nil, bytesWritten > mostNewBytes { try beginLog() }
      let log = log
      if let log, log.isLong { self.log?.noteCopied(log.empty()) }
      let isWorthCopying = self.log?.isWorthCopying ?? false
      let statements = try begin()
      async let pages = isWorthCopying ? log?.copy() : nil
      var receipt = SinkReceipt()
      try queue.inDatabase { _ in
        for portion in portions { try StoreTransaction(portion, statements).write(&receipt) }
      }
      self.log?.noteCopied(await pages)
      Failpoint.reach(.storeUncommitted)
      try queue.inDatabase { try $0.commit() }
      Failpoint.reach(.storeCommitted)
      let bytes = portions.reduce(0) { $0 + $1.rows.byteCount }
      self.log?.noteCommitted(bytes)
      if receipt.inserted + receipt.updated > 0 { bytesWritten += bytes }
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
      if bytesWritten > 0 {
        // Advice for later questions, from a sample of each index; whoever else writes at the
        // moment has the first right.
        try? queue.write {
          try $0.execute(sql: "PRAGMA analysis_limit = 1000; PRAGMA optimize")
        }
      }
      // Whoever reads at the moment may keep the store from it; then the next run does it.
      if log == nil { try? beginLog() }
      try log?.close()
      try queue.close()
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  private func beginLog() throws {
    try queue.inDatabase { try $0.execute(sql: StoreTuning.beginLog) }
    log = try StoreLog(of: url)
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
