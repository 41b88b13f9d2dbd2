internal import GRDB

/// When sources were last read and when that last gave something new.
struct SourceTimes: Sendable {
  var lastRead: String?
  var lastNew: String?

  /// Notes that a source has been read to its end.
  static func noteRead(_ node: String, at time: String, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO source_times (node, last_read) VALUES (?, ?)
        ON CONFLICT (node) DO UPDATE SET last_read = excluded.last_read
        """, arguments: [node, time])
  }

  /// Notes that a source has given an article, or a revision of one, that was not known.
  static func noteNew(_ node: String, at time: String, in database: Database) throws {
    try database.execute(
      sql: """
        INSERT INTO source_times (node, last_new) VALUES (?, ?)
        ON CONFLICT (node) DO UPDATE SET last_new = excluded.last_new
        """, arguments: [node, time])
  }

  static func of(_ node: String, in database: Database) throws -> SourceTimes {
    let row = try Row.fetchOne(
      database, sql: "SELECT last_read, last_new FROM source_times WHERE node = ?",
      arguments: [node])
    return row.map { SourceTimes(lastRead: $0[0], lastNew: $0[1]) } ?? SourceTimes()
  }
}
