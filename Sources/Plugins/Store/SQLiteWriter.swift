internal import GRDB
internal import IngestKit

/// An open incident database; each batch is one transaction.
actor SQLiteWriter: SinkWriter {
  private let queue: DatabaseQueue
  private let path: String
  private let session = StoreSession()
  private var hasWritten = false

  init(_ queue: DatabaseQueue, path: String) {
    self.queue = queue
    self.path = path
  }

  func write(_ batch: [IngestKit.Record]) throws -> SinkReceipt {
    do {
      let receipt = try queue.write { database in
        let receipt = try session.write(batch, in: database)
        Failpoint.reach(.storeUncommitted)
        return receipt
      }
      Failpoint.reach(.storeCommitted)
      hasWritten = hasWritten || receipt.inserted + receipt.updated > 0
      return receipt
    } catch {
      session.forget()
      throw StoreFile.failure(error, "write", path)
    }
  }

  func close() throws {
    do {
      if hasWritten { try queue.write { try $0.execute(sql: "PRAGMA optimize") } }
      session.close()
      try queue.close()
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }
}
