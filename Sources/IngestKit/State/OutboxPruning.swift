internal import GRDB

extension Outbox {
  /// Removes rows that have given way to newer ones of their record and that all have read.
  ///
  /// The newest row of each record stays for readers that come later.
  ///
  /// - Parameter readers: those of the pipeline; one that is gone holds nothing up.
  /// - Returns: how many rows it removed, `limit` when there may be more.
  static func prune(
    readBy readers: [String], limit: Int, in database: Database
  ) throws -> Int {
    let names = databaseQuestionMarks(count: readers.count)
    let rows = try Int64.fetchAll(
      database,
      sql: """
        SELECT outdated.seq FROM outdated JOIN outbox ON outbox.seq = outdated.seq
        WHERE NOT EXISTS (
            SELECT 1 FROM positions WHERE positions.node = outbox.node
              AND positions.reader IN (\(names)) AND positions.seq < outdated.seq)
          AND NOT EXISTS (SELECT 1 FROM redeliveries WHERE redeliveries.seq = outdated.seq)
          AND NOT EXISTS (
            SELECT 1 FROM dead_letters WHERE entry = outdated.seq AND state = 'waiting')
        LIMIT ?
        """, arguments: StatementArguments(readers) + [limit])
    try remove(rows, in: database)
    return rows.count
  }

  static func remove(_ sequences: [Int64], in database: Database) throws {
    for table in ["outbox", "outdated"] {
      let statement = try SQLStatement("DELETE FROM \(table) WHERE seq = ?", in: database)
      for sequence in sequences { try statement.run(sequence) }
    }
  }
}
