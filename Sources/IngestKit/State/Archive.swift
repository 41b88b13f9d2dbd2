internal import GRDB

/// The texts of articles that are done with; ids, hashes, revisions and quotes stay for good.
enum Archive {
  /// Notes when the articles came that are not in an earlier note.
  ///
  /// No note is earlier than the one before, so an article that came while the clock was set back
  /// is not taken for an old one.
  static func noteArrivals(at time: String, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO arrivals (seq, time)
        SELECT last, MAX(?, COALESCE((SELECT MAX(time) FROM arrivals), ''))
        FROM (SELECT MAX(seq) AS last FROM articles) WHERE last IS NOT NULL
        """, arguments: [time])
  }

  /// The last article that came before a time; nil for the last of all.
  static func end(before time: String?, in database: Database) throws -> Int64 {
    let sql =
      time == nil
      ? "SELECT MAX(seq) FROM articles" : "SELECT MAX(seq) FROM arrivals WHERE time < ?"
    return try Int64.fetchOne(
      database, sql: sql, arguments: time.map { [$0] } ?? StatementArguments()) ?? 0
  }

  /// Removes the texts of some of a source's articles, and what the outbox has of them.
  ///
  /// What waits, or is a dead letter that somebody may have tried again, is passed by.
  ///
  /// - Parameters:
  ///   - end: the last article whose text may go.
  ///   - nodes: whose records in the outbox may be articles of the source.
  /// - Returns: how many texts it removed, `limit` when there may be more.
  static func clear(
    _ source: String, through end: Int64, from nodes: [String], limit: Int, in database: Database
  ) throws -> Int {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT seq, id, NOT EXISTS (
          SELECT 1 FROM articles newer WHERE newer.node = articles.node
            AND newer.id = articles.id AND newer.seq > articles.seq)
        FROM articles
        WHERE seq > COALESCE((SELECT seq FROM cleared WHERE node = ?1), 0) AND seq <= ?2
          AND node = ?1 AND LENGTH(payload) > 0 AND \(isNotWaiting) AND \(hasNoLetter)
        ORDER BY seq LIMIT ?3
        """, arguments: [source, end, limit])
    let removal = try SQLStatement(
      "UPDATE articles SET payload = x'' WHERE seq = ?", in: database)
    for row in rows {
      try removal.run(row[0] as Int64)
      if row[2] { try clearOutbox(of: row[1], from: nodes, database) }
    }
    if rows.count < limit { try noteCleared(source, through: end, database) }
    return rows.count
  }

  private static let isNotWaiting = """
    NOT EXISTS (
      SELECT 1 FROM waiting WHERE waiting.published = articles.published
        AND waiting.id = articles.id AND waiting.seq = articles.seq)
    """

  // Of the article itself, or of a row of the outbox that refers to it.
  private static let hasNoLetter = """
    NOT EXISTS (
      SELECT 1 FROM dead_letters WHERE article = articles.seq AND dead_letters.state = 'waiting')
    AND NOT EXISTS (
      SELECT 1 FROM dead_letters CROSS JOIN outbox ON outbox.seq = dead_letters.entry
      WHERE dead_letters.state = 'waiting' AND outbox.source = articles.node
        AND outbox.record_id = articles.id AND outbox.revision = articles.revision)
    """

  private static func clearOutbox(
    of article: String, from nodes: [String], _ database: Database
  ) throws {
    let rows = try SQLStatement(
      """
      SELECT seq FROM outbox WHERE node = ? AND record_id = ? AND kind = 'article' AND NOT EXISTS (
        SELECT 1 FROM dead_letters WHERE entry = outbox.seq AND state = 'waiting')
      """, in: database)
    for node in nodes {
      var sequences: [Int64] = []
      try rows.rows(node, article) { row in
        sequences.append(row.integer(0))
        return true
      }
      try Outbox.remove(sequences, in: database)
    }
  }

  /// The next time starts at the first article that still has its text.
  private static func noteCleared(
    _ source: String, through end: Int64, _ database: Database
  ) throws {
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO cleared (node, seq)
        SELECT ?1, COALESCE(MIN(seq) - 1, ?2) FROM articles
        WHERE seq > COALESCE((SELECT seq FROM cleared WHERE node = ?1), 0) AND seq <= ?2
          AND node = ?1 AND LENGTH(payload) > 0
        """, arguments: [source, end])
  }
}
