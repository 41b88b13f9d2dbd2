internal import Foundation
internal import GRDB

/// Records that a node could not handle, until somebody has them tried again or drops them.
enum DeadLetters {
  /// Where the record is put back for a retry.
  enum Origin {
    /// The article's row in the inbox, for a node before the mergers.
    case article(Int64)
    /// The record's row in the outbox, for a node that reads it there.
    case outbox(Int64)
  }

  /// Settled letters are forgotten this long after.
  static let keptFor: TimeInterval = 400 * 86_400

  /// Stores letters; one that waits already for the same record is renewed.
  static func bury(
    _ letters: [DeadLetter], run: Int64, in database: Database, origin: (Int) -> Origin
  ) throws {
    for letter in letters {
      let (article, entry): (Int64?, Int64?) =
        switch origin(letter.entry) {
        case .article(let sequence): (sequence, nil)
        case .outbox(let sequence): (nil, sequence)
        }
      let arguments: StatementArguments = [
        run, letter.reason, Data(letter.record.jsonBytes), letter.node, article, entry,
        letter.record.kind.rawValue, letter.record.id,
      ]
      try database.cachedStatement(sql: renewal).execute(arguments: arguments)
      if database.changesCount > 0 { continue }
      try database.cachedStatement(sql: insertion).execute(arguments: arguments)
      Failpoint.reach(.deadLettersUncommitted)
    }
  }

  private static let renewal = """
    UPDATE dead_letters SET run = ?1, reason = ?2, payload = ?3
    WHERE state = 'waiting' AND node = ?4 AND (article = ?5 OR entry = ?6)
      AND kind = ?7 AND record_id = ?8
    """

  private static let insertion = """
    INSERT INTO dead_letters (run, reason, payload, node, article, entry, kind, record_id)
    VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)
    """

  static func mark(
    _ id: Int64, _ state: BuriedLetter.State, at time: String, in database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE dead_letters SET state = ?, changed = ? WHERE id = ?",
      arguments: [state.rawValue, time, id])
  }

  static func waitingCount(in database: Database) throws -> Int {
    try Int.fetchOne(
      database, sql: "SELECT COUNT(*) FROM dead_letters WHERE state = 'waiting'") ?? 0
  }

  /// Closes the letters whose record has passed since, or has given way to a newer revision.
  static func settle(at time: String, in database: Database) throws {
    for condition in [articleIsSettled, entryIsSettled] {
      try database.execute(
        sql: """
          UPDATE dead_letters SET state = 'closed', changed = ?
          WHERE state IN ('waiting', 'retried') AND \(condition)
          """, arguments: [time])
    }
  }

  // A revision that came back has a new row, so that the old one is gone.
  private static let articleIsSettled = """
    article IS NOT NULL AND (
      NOT EXISTS (SELECT 1 FROM articles WHERE seq = dead_letters.article)
      OR EXISTS (
        SELECT 1 FROM articles own JOIN articles newer
          ON newer.node = own.node AND newer.id = own.id AND newer.seq > own.seq
        WHERE own.seq = dead_letters.article AND newer.state = 1 AND \(isDone("newer")))
      OR state = 'retried'
        AND EXISTS (
          SELECT 1 FROM articles own
          WHERE seq = dead_letters.article AND own.state = 1 AND \(isDone("own")))
        AND NOT EXISTS (
          SELECT 1 FROM dead_letters later WHERE later.article = dead_letters.article
            AND later.node = dead_letters.node AND later.id > dead_letters.id))
    """

  private static func isDone(_ article: String) -> String {
    """
    NOT EXISTS (
      SELECT 1 FROM waiting WHERE waiting.published = \(article).published
        AND waiting.id = \(article).id AND waiting.seq = \(article).seq)
    """
  }

  private static let entryIsSettled = """
    entry IS NOT NULL AND (
      NOT EXISTS (SELECT 1 FROM outbox WHERE seq = dead_letters.entry)
      OR EXISTS (
        SELECT 1 FROM outbox own JOIN outbox newer
          ON newer.node = own.node AND newer.record_id = own.record_id AND newer.seq > own.seq
        JOIN positions ON positions.reader = dead_letters.node AND positions.node = newer.node
          AND positions.seq >= newer.seq
        WHERE own.seq = dead_letters.entry)
      OR state = 'retried'
        AND NOT EXISTS (
          SELECT 1 FROM redeliveries
          WHERE reader = dead_letters.node AND seq = dead_letters.entry)
        AND NOT EXISTS (
          SELECT 1 FROM dead_letters later WHERE later.entry = dead_letters.entry
            AND later.node = dead_letters.node AND later.id > dead_letters.id))
    """

  /// Forgets letters that were settled before a time.
  static func prune(settledBefore time: String, in database: Database) throws {
    for state in [BuriedLetter.State.retried, .dropped, .closed] {
      try database.execute(
        sql: "DELETE FROM dead_letters WHERE state = ? AND changed < ?",
        arguments: [state.rawValue, time])
    }
  }
}
