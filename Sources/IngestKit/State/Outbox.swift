internal import Foundation
internal import GRDB

/// Records that wait for sinks; each reader has its own position on every node that it reads.
enum Outbox {
  /// A record of the outbox with its place.
  struct Entry: Sendable {
    let sequence: Int64
    let node: String
    /// The merger whose reports an incident consists of.
    let merger: String?
    let record: Record
  }

  /// Appends a record unless it is the newest of its node already; returns whether it was new.
  @discardableResult
  static func append(
    _ record: Record, from node: String, merger: String? = nil, in database: Database
  ) throws -> Bool {
    let payload = Data(OutboxPayload.bytes(of: record))
    let newest = try database.cachedStatement(
      sql: """
        SELECT payload FROM outbox WHERE node = ? AND record_id = ? ORDER BY seq DESC LIMIT 1
        """)
    if try Data.fetchOne(newest, arguments: [node, record.id]) == payload { return false }
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO outbox (node, kind, record_id, merger, payload) VALUES (?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [node, record.kind.rawValue, record.id, merger, payload])
    return true
  }

  /// Notes a new reader, which first takes the current record of everything that is there.
  static func register(_ reader: String, on nodes: [String], in database: Database) throws {
    for node in nodes {
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO positions (reader, node, seq, catch_up)
          VALUES (?1, ?2, 0, (SELECT COALESCE(MAX(seq), 0) FROM outbox WHERE node = ?2))
          """, arguments: [reader, node])
    }
  }

  /// What a reader has before it, in the order in which it was written.
  static func entries(
    for reader: String, from nodes: [String], limit: Int, withArticles: Bool,
    in database: Database
  ) throws -> [Entry] {
    let columns = "SELECT outbox.seq, outbox.node, kind, merger, payload "
    let rows = try nodes.flatMap { node in
      try [offeredAgain, waiting].flatMap { source in
        try Row.fetchAll(
          database.cachedStatement(sql: columns + source), arguments: [reader, node, limit])
      }
    }
    // Each node's rows are its first, so the first of all of them are complete.
    let first = rows.sorted { ($0[0] as Int64) < ($1[0] as Int64) }.prefix(limit)
    var payload = OutboxPayload(withArticles: withArticles)
    return try first.map { row in
      let record = try payload.record(
        kind: row[2], merger: row[3], payload: row[4], in: database)
      return Entry(sequence: row[0], node: row[1], merger: row[3], record: record)
    }
  }

  /// How many records of each node a reader has before it.
  static func counts(
    for reader: String, from nodes: [String], in database: Database
  ) throws -> [String: Int] {
    var counts: [String: Int] = [:]
    for node in nodes {
      for source in [offeredAgain, waiting] {
        counts[node, default: 0] +=
          try Int.fetchOne(
            database, sql: "SELECT COUNT(*) FROM (SELECT outbox.seq " + source + ")",
            arguments: [reader, node, -1]) ?? 0
      }
    }
    return counts
  }

  /// Moves a reader behind the entries.
  static func advance(_ reader: String, past entries: [Entry], in database: Database) throws {
    var last: [String: Int64] = [:]
    for entry in entries { last[entry.node] = entry.sequence }
    let statement = try database.cachedStatement(
      sql: "UPDATE positions SET seq = MAX(seq, ?) WHERE reader = ? AND node = ?")
    for (node, sequence) in last { try statement.execute(arguments: [sequence, reader, node]) }
    guard let end = last.values.max() else { return }
    // A batch holds everything up to its end, so what was offered again is among it.
    try database.cachedStatement(sql: "DELETE FROM redeliveries WHERE reader = ? AND seq <= ?")
      .execute(arguments: [reader, end])
  }

  /// Lets a reader have an entry that it has passed once more.
  static func offerAgain(_ sequence: Int64, to reader: String, in database: Database) throws {
    try database.execute(
      sql: "INSERT OR IGNORE INTO redeliveries (reader, seq) VALUES (?, ?)",
      arguments: [reader, sequence])
  }

  private static let offeredAgain = """
    FROM redeliveries JOIN outbox ON outbox.seq = redeliveries.seq
    WHERE redeliveries.reader = ? AND outbox.node = ?
    ORDER BY outbox.seq LIMIT ?
    """

  private static let waiting = """
    FROM outbox JOIN positions p ON p.reader = ? AND p.node = outbox.node
    WHERE outbox.node = ? AND outbox.seq > p.seq
      AND (outbox.seq > p.catch_up OR NOT EXISTS (
        SELECT 1 FROM outbox newer
        WHERE newer.node = outbox.node AND newer.record_id = outbox.record_id
          AND newer.seq > outbox.seq AND newer.seq <= p.catch_up))
    ORDER BY outbox.seq LIMIT ?
    """

  static func sinkCursor(of sink: String, in database: Database) throws -> String? {
    try String.fetchOne(
      database, sql: "SELECT cursor FROM sink_cursors WHERE node = ?", arguments: [sink])
  }

  static func setSinkCursor(
    _ cursor: String, of sink: String, in database: Database
  ) throws {
    try database.execute(
      sql: "INSERT OR REPLACE INTO sink_cursors (node, cursor) VALUES (?, ?)",
      arguments: [sink, cursor])
  }
}
