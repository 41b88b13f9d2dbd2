internal import GRDB

/// Puts the record of one dead letter back where it failed.
struct LetterRetry {
  let letter: BuriedLetter
  let pipeline: Pipeline
  let time: String

  private static let gone = "the text of its article is not kept any longer"
  private static let replaced = "a newer revision has taken its place"

  /// - Returns: why it cannot be done; nil when it was.
  func putBack(in database: Database) throws -> String? {
    guard letter.state == .waiting || letter.state == .dropped else {
      return "it is \(letter.state.rawValue) already"
    }
    if let article = letter.article { return try putBack(article: article, in: database) }
    if let entry = letter.entry { return try putBack(entry: entry, in: database) }
    return "the version that set it aside did not note where its record is"
  }

  /// The article waits in the inbox again.
  private func putBack(article: Int64, in database: Database) throws -> String? {
    let isGone = try Bool.fetchOne(
      database, sql: "SELECT LENGTH(payload) = 0 FROM articles WHERE seq = ?",
      arguments: [article])
    if isGone == true { return Self.gone }
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO waiting (published, id, seq)
        SELECT published, id, seq FROM articles WHERE seq = ?1 AND NOT EXISTS (
          SELECT 1 FROM articles newer WHERE newer.node = articles.node
            AND newer.id = articles.id AND newer.seq > articles.seq)
        """, arguments: [article])
    guard database.changesCount > 0 else { return Self.replaced }
    try DeadLetters.mark(letter.id, .retried, at: time, in: database)
    try database.execute(
      sql: """
        UPDATE dead_letters SET state = 'retried', changed = ?
        WHERE article = ? AND state = 'waiting'
        """, arguments: [time, article])
    return nil
  }

  /// The reader of the outbox gets the entry once more.
  private func putBack(entry: Int64, in database: Database) throws -> String? {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT node, EXISTS (
          SELECT 1 FROM outbox newer WHERE newer.node = outbox.node
            AND newer.record_id = outbox.record_id AND newer.seq > outbox.seq)
        FROM outbox WHERE seq = ?
        """, arguments: [entry])
    guard let row, !row[1] else { return Self.replaced }
    let node: String = row[0]
    guard let reader = pipeline.node(letter.node), reader.inputs.contains(node) else {
      return "the pipeline has no node '\(letter.node)' that reads from '\(node)' any more"
    }
    try Outbox.offerAgain(entry, to: reader.name, in: database)
    try DeadLetters.mark(letter.id, .retried, at: time, in: database)
    return nil
  }
}
