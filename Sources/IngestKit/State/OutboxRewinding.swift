internal import GRDB

extension Outbox {
  /// Puts a reader that has taken something back to where a new one begins: it has the current
  /// record of everything before it that is there.
  ///
  /// - Returns: by how many records of each node it has more before it; nil when it has taken none,
  ///   and stays where it is.
  static func rewind(
    _ reader: String, on nodes: [String], in database: Database
  ) throws -> [String: Int]? {
    guard try hasTaken(reader, in: database) else { return nil }
    let earlier = try counts(for: reader, from: nodes, in: database)
    for table in ["positions", "redeliveries"] {
      try database.execute(sql: "DELETE FROM \(table) WHERE reader = ?", arguments: [reader])
    }
    try register(reader, on: nodes, in: database)
    return try counts(for: reader, from: nodes, in: database)
      .merging(earlier) { now, before in now - before }
  }

  /// True when a reader has passed an entry that was not set aside.
  private static func hasTaken(_ reader: String, in database: Database) throws -> Bool {
    try Bool.fetchOne(
      database,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM positions p CROSS JOIN outbox NOT INDEXED
          WHERE p.reader = ?1 AND outbox.node = p.node AND outbox.seq <= p.seq
            AND NOT EXISTS (
              SELECT 1 FROM dead_letters WHERE node = ?1 AND entry = outbox.seq))
        """, arguments: [reader]) ?? false
  }
}
