internal import Foundation
internal import GRDB

/// Records that wait for sinks; each reader has its own position on every node that it reads.
enum Outbox {
  /// A record and its place in the outbox.
  typealias Place = (sequence: Int64, record: Record)

  struct Addition {
    let record: Record
    /// The source as whose article the inbox has the record; nil when the outbox has to keep it.
    var source: String?
  }

  /// What a reader has before it.
  struct Entry: Sendable {
    let sequence: Int64
    let node: String
    /// The merger whose reports an incident consists of.
    let merger: String?
    let record: Record
  }

  /// The first entries that a reader has before it.
  struct Portion: Sendable {
    let entries: [Entry]
    /// False when more were there.
    let isLast: Bool
  }

  /// Appends records, but for those that are the newest of their node already.
  ///
  /// - Returns: the places of those that were new.
  @discardableResult
  static func append(
    _ additions: [Addition], from node: String, merger: String? = nil, in database: Database
  ) throws -> [Place] {
    let newest = try SQLStatement(
      """
      SELECT seq, source, revision, payload FROM outbox
      WHERE node = ? AND record_id = ? ORDER BY seq DESC LIMIT 1
      """, in: database)
    let outdating = try SQLStatement(
      "INSERT OR IGNORE INTO outdated (seq) VALUES (?)", in: database)
    let insertion = try SQLStatement(
      """
      INSERT INTO outbox (node, kind, record_id, merger, source, revision, payload)
      VALUES (?, ?, ?, ?, ?, ?, ?)
      """, in: database)
    var places: [Place] = []
    for addition in additions {
      let record = addition.record
      let content = OutboxContent(addition)
      let known = try newest.first(node, record.id) {
        (sequence: $0.integer(0), isSame: content.isSame(as: $0))
      }
      if let known {
        if known.isSame { continue }
        try outdating.run(known.sequence)
      }
      try insertion.run(
        node, record.kind.rawValue, record.id, merger, content.source, content.revision,
        content.payload)
      places.append((insertion.lastInsertedRow, record))
    }
    return places
  }

  /// True when a node has given a record before.
  static func holds(_ record: String, from node: String, in database: Database) throws -> Bool {
    try SQLStatement(
      "SELECT seq FROM outbox WHERE node = ? AND record_id = ? LIMIT 1", in: database
    ).first(node, record) { $0.integer(0) } != nil
  }

  /// Notes a new reader, which first takes the current record of everything that is there.
  static func register(_ reader: String, on nodes: [String], in database: Database) throws {
    for node in nodes {
      try database.execute(
        sql: """
          INSERT INTO positions (reader, node, seq, catch_up)
          SELECT ?1, ?2, 0, COALESCE((\(lastOfNode)), 0)
          WHERE NOT EXISTS (SELECT 1 FROM positions WHERE reader = ?1 AND node = ?2)
          """, arguments: [reader, node])
    }
  }

  /// What a reader has before it, in the order in which it was written.
  ///
  /// - Parameter end: how far it has read already, though its position does not say so yet.
  static func portion(
    for reader: String, from nodes: [String], behind end: Int64 = 0, limit: Int,
    byteLimit: Int = .max, withArticles: Bool, recent: RecentRecords? = nil, in database: Database
  ) throws -> Portion {
    var rows: [OutboxRow] = []
    for node in nodes {
      for source in [offeredAgain, waiting] {
        let statement = try SQLStatement(OutboxRow.columns + source, in: database)
        try statement.rows(reader, node, end, limit + 1) { row in
          rows.append(OutboxRow(row, of: node, recent: recent))
          return true
        }
      }
    }
    rows.sort { $0.sequence < $1.sequence }
    var payload = try OutboxPayload(withArticles: withArticles, in: database)
    var entries: [Entry] = []
    var bytes = 0
    // Each node's rows are its first, so the first of all of them are complete.
    for row in rows.prefix(limit) where bytes < byteLimit {
      let (record, merger): (Record, String?)
      switch row.content {
      case .recent(let known): (record, merger) = (known, nil)
      case .stored(let stored):
        record = try payload.record(of: stored, at: row.sequence, in: database)
        merger = stored.merger
        bytes += stored.size
      }
      bytes += record.textBytes
      entries.append(
        Entry(sequence: row.sequence, node: row.node, merger: merger, record: record))
    }
    return Portion(entries: entries, isLast: entries.count == rows.count)
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
            arguments: [reader, node, 0, -1]) ?? 0
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

  // The cross join keeps SQLite from going through all that the node has ever given.
  private static let offeredAgain = """
    FROM redeliveries CROSS JOIN outbox ON outbox.seq = redeliveries.seq
    WHERE redeliveries.reader = ?1 AND outbox.node = ?2 AND outbox.seq > ?3
    ORDER BY outbox.seq LIMIT ?4
    """

  /// Moves a reader behind everything that a node has given.
  static func advance(_ reader: String, toEndOf node: String, in database: Database) throws {
    try database.execute(
      sql: """
        UPDATE positions SET seq = (\(lastOfNode))
        WHERE reader = ?1 AND node = ?2
        """, arguments: [reader, node])
  }

  // Readers are near the end, so going through what follows costs less than an index by node.
  private static let lastOfNode =
    "SELECT seq FROM outbox NOT INDEXED WHERE node = ?2 ORDER BY seq DESC LIMIT 1"

  private static let waiting = """
    FROM positions p CROSS JOIN outbox NOT INDEXED
    WHERE p.reader = ?1 AND p.node = ?2 AND outbox.node = ?2 AND outbox.seq > max(p.seq, ?3)
      AND (outbox.seq > p.catch_up OR NOT EXISTS (
        SELECT 1 FROM outbox newer
        WHERE newer.node = outbox.node AND newer.record_id = outbox.record_id
          AND newer.seq > outbox.seq AND newer.seq <= p.catch_up))
    ORDER BY outbox.seq LIMIT ?4
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
