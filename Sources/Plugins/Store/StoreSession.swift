internal import GRDB
internal import IngestKit

/// What is kept between batches: prepared statements, a buffer for JSON, the rows already there.
final class StoreSession {
  var known = KnownRows()
  private var statements: StoreStatements?
  private var writer = JSONWriter()

  /// Writes the records inside the transaction that the caller holds.
  func write(_ records: [IngestKit.Record], in database: Database) throws -> SinkReceipt {
    let statements = try self.statements ?? StoreStatements(database)
    self.statements = statements
    var transaction = StoreTransaction(database, statements, self)
    try transaction.write(records)
    known.articles.removeAll(keepingCapacity: true)
    return transaction.receipt
  }

  /// Forgets the rows of a transaction that was taken back.
  func forget() { known = KnownRows() }

  /// Lets go of the statements, without which the database cannot be closed.
  func close() { statements = nil }

  func json(of value: some JSONWritable) -> [UInt8] {
    writer.removeAll()
    value.write(to: &writer)
    return writer.bytes
  }
}
