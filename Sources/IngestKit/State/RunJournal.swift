internal import Foundation
internal import GRDB

/// Runs, and the problems and times of sources, for people to look at.
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

  /// The last runs, the latest first.
  static func runs(
    limit: Int, isLocked: Bool, in database: Database
  ) throws -> [RecordedRun] {
    try runs("ORDER BY id DESC LIMIT ?", [limit], isLocked, database)
  }

  static func run(
    _ id: Int64, isLocked: Bool, in database: Database
  ) throws -> RecordedRun? {
    try runs("WHERE id = ?", [id], isLocked, database).first
  }

  private static func runs(
    _ condition: String, _ arguments: StatementArguments, _ isLocked: Bool, _ database: Database
  ) throws -> [RecordedRun] {
    let last = try Int64.fetchOne(database, sql: "SELECT MAX(id) FROM runs")
    return try Row.fetchAll(
      database,
      sql: "SELECT id, started, ended, status, CAST(summary AS TEXT) FROM runs \(condition)",
      arguments: arguments
    ).map { row in
      let status = (row[3] as Int32?).flatMap(ExitStatus.init)
      let isLast = row[0] == last
      return RecordedRun(
        id: row[0], started: row[1], ended: row[2],
        outcome: status.map { .ended($0) } ?? (isLocked && isLast ? .running : .broken),
        summaryJSON: row[4])
    }
  }

  /// Forgets what is too old: runs behind the last ones that nothing refers to, settled letters.
  static func prune(
    keeping count: Int = keptRuns, endedAt now: Date, in database: Database
  ) throws {
    try DeadLetters.prune(
      settledBefore: Instant.text(now.addingTimeInterval(-DeadLetters.keptFor)), in: database)
    try database.execute(
      sql: """
        DELETE FROM runs WHERE id <= (SELECT MAX(id) FROM runs) - ?
          AND id NOT IN (SELECT run FROM dead_letters)
          AND id NOT IN (SELECT first_run FROM problems)
        """, arguments: [count])
    Failpoint.reach(.pruningUncommitted)
  }

  /// Seven weeks of a run every 15 minutes, about 15 MB.
  static let keptRuns = 5_000

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
