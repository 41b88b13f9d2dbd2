internal import Foundation
internal import GRDB

/// Runs, dead letters and the problems of inputs, for people to look at.
enum RunJournal {
  static func begin(at time: String, in database: Database) throws -> Int64 {
    try database.execute(sql: "INSERT INTO runs (started) VALUES (?)", arguments: [time])
    return database.lastInsertedRowID
  }

  static func end(_ run: Int64, _ summary: RunSummary, in database: Database) throws {
    try database.execute(
      sql: "UPDATE runs SET ended = ?, status = ?, summary = ? WHERE id = ?",
      arguments: [
        Instant.text(summary.ended), Int(summary.status.rawValue), Data(summary.jsonBytes), run,
      ])
    Failpoint.reach(.runEndUncommitted)
  }

  static func bury(_ letters: [DeadLetter], run: Int64, in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO dead_letters (run, node, reason, kind, record_id, payload)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    for letter in letters {
      try statement.execute(arguments: [
        run, letter.node, letter.reason, letter.record.kind.rawValue, letter.record.id,
        Data(letter.record.jsonBytes),
      ])
      Failpoint.reach(.deadLettersUncommitted)
    }
  }

  /// Notes a problem of an input; returns whether it is new or has changed.
  static func note(
    _ problem: InputProblem, fingerprint: String, run: Int64, in database: Database
  ) throws -> Bool {
    let known = try Row.fetchOne(
      database, sql: "SELECT message, fingerprint FROM problems WHERE node = ? AND item = ?",
      arguments: [problem.node, problem.item])
    let isNew = known.map { $0[0] != problem.message || $0[1] != fingerprint } ?? true
    try database.execute(
      sql: """
        INSERT INTO problems (node, item, message, fingerprint, first_run, last_run)
        VALUES (?, ?, ?, ?, ?5, ?5)
        ON CONFLICT (node, item) DO UPDATE SET message = excluded.message,
          fingerprint = excluded.fingerprint, last_run = excluded.last_run,
          first_run = iif(?6, excluded.first_run, first_run)
        """,
      arguments: [problem.node, problem.item, problem.message, fingerprint, run, isNew])
    return isNew
  }

  /// Forgets the problems of a source that has been read without meeting them again.
  static func forgetSolved(of node: String, run: Int64, in database: Database) throws {
    try database.execute(
      sql: "DELETE FROM problems WHERE node = ? AND last_run < ?", arguments: [node, run])
  }
}
