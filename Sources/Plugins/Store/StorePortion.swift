internal import IngestKit

/// Records with all that can be made of them before the database is asked.
///
/// A class, since its rows have one owner and a task can only give what may be copied.
final class StorePortion: Sendable {
  let records: ArraySlice<IngestKit.Record>
  let rows: PreparedRows
  /// An entry for each record.
  let entries: [StoreEntry]

  /// Records of a portion: few, so that there is soon one to write.
  private static let size = 32
  /// Portions that are being made or wait: enough that a slow one holds nobody up.
  private static let aheadCount = 16

  /// Hands the portions of a batch to the body in their order, on the actor of the caller, while
  /// other cores make those that come next.
  static func forEach(
    of batch: [IngestKit.Record], isolation: isolated (any _Concurrency.Actor)? = #isolation,
    _ body: (StorePortion) throws -> Void
  ) async throws {
    try await withThrowingTaskGroup(of: StorePortion.self) { group in
      var rest = batch[...]
      func makeNext() {
        let records = rest.prefix(size)
        rest = rest.dropFirst(size)
        if !records.isEmpty { group.addTask { try StorePortion(records) } }
      }
      for _ in 0..<aheadCount { makeNext() }
      // Portions by the place of their first record: some are made before their turn.
      var ready: [Int: StorePortion] = [:]
      var next = 0
      while let made = try await group.next() {
        ready[made.records.startIndex] = made
        while let portion = ready.removeValue(forKey: next) {
          next = portion.records.endIndex
          makeNext()
          try body(portion)
        }
      }
    }
  }

  /// Pure, so that it can be done while another portion is written.
  init(_ records: ArraySlice<IngestKit.Record>) throws {
    // As much as most incidents with one report need; more is found when it is needed.
    var rows = PreparedRows(values: records.count * 48, bytes: records.count * 7_168)
    var entries: [StoreEntry] = []
    entries.reserveCapacity(records.count)
    for record in records { entries.append(try StoreEntry(record, in: &rows)) }
    self.records = records
    self.rows = rows
    self.entries = entries
  }
}
