internal import GRDB
internal import IngestKit

/// An open incident database; each batch is one transaction.
actor SQLiteWriter: SinkWriter {
  private let queue: DatabaseQueue
  private let path: String
  private var known = KnownRows()
  private var hasWritten = false

  init(_ queue: DatabaseQueue, path: String) {
    self.queue = queue
    self.path = path
  }

  func write(_ batch: [IngestKit.Record]) async throws -> SinkReceipt {
    do {
      let known = self.known
      let (receipt, nowKnown) = try await queue.write { database in
        var transaction = StoreTransaction(database, known: known)
        let nowKnown = try transaction.write(batch)
        Failpoint.reach(.storeUncommitted)
        return (transaction.receipt, nowKnown)
      }
      Failpoint.reach(.storeCommitted)
      self.known = nowKnown
      hasWritten = hasWritten || receipt.inserted + receipt.updated > 0
      return receipt
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  func close() async throws {
    do {
      if hasWritten { try await queue.write { try $0.execute(sql: "PRAGMA optimize") } }
      try queue.close()
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }
}
