internal import Foundation
internal import GRDB

/// What sources are still to read, and which versions they have read already.
enum Leads {
  /// What has become of a lead that was tried.
  enum Outcome: Sendable {
    /// It has led to an article, which is stored in the same transaction.
    case settled(Lead)
    case postponed(Lead, until: Date, countsAsAttempt: Bool, reason: String)
  }

  /// Takes in leads of versions that are not known.
  static func add(_ leads: [Lead], of node: String, in database: Database) throws {
    let known = try SQLStatement(
      "SELECT version FROM leads WHERE node = ? AND id = ?", in: database)
    let insertion = try SQLStatement(
      """
      INSERT OR REPLACE INTO leads (node, id, version, attempts, due, reason, payload)
      VALUES (?, ?, ?, 0, 0, NULL, ?)
      """, in: database)
    for lead in leads {
      let id = lead.article.id
      let version = try known.first(node, id) { $0.text(0) }
      if version == lead.version { continue }
      try insertion.run(
        node, id, lead.version, lead.article.jsonBytes)
    }
  }

  static func note(_ outcomes: [Outcome], of node: String, in database: Database) throws {
    let settling = try SQLStatement(
      "UPDATE leads SET payload = NULL, reason = NULL WHERE node = ? AND id = ? AND version = ?",
      in: database)
    let postponing = try SQLStatement(
      """
      UPDATE leads SET attempts = attempts + ?, due = ?, reason = ?
      WHERE node = ? AND id = ? AND version = ?
      """, in: database)
    for outcome in outcomes {
      switch outcome {
      case .settled(let lead):
        try settling.run(node, lead.article.id, lead.version)
      case .postponed(let lead, let end, let countsAsAttempt, let reason):
        try postponing.run(
          countsAsAttempt, seconds(end), reason, node,
          lead.article.id, lead.version)
      }
    }
  }

  /// Leads that may be tried, the longest waiting first.
  static func due(
    of node: String, at now: Date, limit: Int, in database: Database
  ) throws -> [Lead] {
    let statement = try SQLStatement(
      """
      SELECT version, attempts, payload FROM leads
      WHERE node = ? AND due <= ? AND payload IS NOT NULL ORDER BY due, seq LIMIT ?
      """, in: database)
    var leads: [Lead] = []
    try statement.rows(node, seconds(now), limit) { row in
      var lead = Lead(try Article(json: row.bytes(2)), version: row.text(0))
      lead.attempts = Int(row.integer(1))
      leads.append(lead)
      return true
    }
    return leads
  }

  /// How many wait, and how many of them were tried in vain.
  static func waiting(of node: String, in database: Database) throws -> (all: Int, failed: Int) {
    let row = try Row.fetchOne(
      database,
      sql: """
        SELECT COUNT(*), COUNT(*) FILTER (WHERE attempts > 0) FROM leads
        WHERE node = ? AND payload IS NOT NULL
        """, arguments: [node])
    return (row?[0] ?? 0, row?[1] ?? 0)
  }

  private static func seconds(_ date: Date) -> Int64 { Int64(date.timeIntervalSince1970) }
}
