internal import IngestKit

/// Records with all that can be made of them before the database is asked.
///
/// A class, since its rows have one owner and a task can only give what may be copied.
final class StorePortion: Sendable {
  let records: ArraySlice<IngestKit.Record>
  let rows: PreparedRows
  /// An entry for each record.
  let entries: [StoreEntry]

  /// Records of a portion, which take less than a millisecond.
  private static let size = 32
  /// Portions that are made at a time; few, since whoever writes meanwhile has its turn behind them.
  private static let atOnce = 4

  /// Makes the portions of a batch, in its order, on the cores that are free.
  static func portions(of batch: [IngestKit.Record]) async throws -> [StorePortion] {
    try await withThrowingTaskGroup(of: StorePortion.self) { group in
      var rest = batch[...]
      func makeNext() {
        let records = rest.prefix(size)
        rest = rest.dropFirst(size)
        if !records.isEmpty { group.addTask { try StorePortion(records) } }
      }
      for _ in 0..<atOnce { makeNext() }
      var portions: [StorePortion] = []
      while let portion = try await group.next() {
        portions.append(portion)
        makeNext()
      }
      return portions.sorted { $0.records.startIndex < $1.records.startIndex }
    }
  }

  /// Pure, so that it can be done while another portion is written.
  init(_ records: ArraySlice<IngestKit.Record>) throws {
    // As much as most incidents with one report need; more is found when it is needed.
    var rows = PreparedRows(values: records.count * 48, bytes: records.count * 5_120)
    var entries: [StoreEntry] = []
    entries.reserveCapacity(records.count)
    for record in records { entries.append(try StoreEntry(record, in: &rows)) }
    self.records = records
    self.rows = rows
    self.entries = entries
  }
}
