internal import GRDB

/// The tables of a state file and the steps from each version to the next.
enum StateSchema {
  /// "ingk", so that other databases are told apart.
  static let applicationID = 0x696E_676B

  static var version: Int { steps.count }

  /// Brings a file from an older version to the current one, in one transaction.
  static func migrate(_ database: Database) throws {
    let current = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard current < version else { return }
    for step in steps[current...] { try database.execute(sql: step) }
    Failpoint.reach(.stateMigrating)
    try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(version)")
  }

  /// - Throws: `StateError` when the file is of another program or of another version.
  static func checkCurrent(_ database: Database, path: String) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard application == applicationID else { throw StateError.foreign(path: path) }
    if found > version { throw StateError.newer(path: path, version: found) }
    if found < version { throw StateError.older(path: path, version: found) }
  }
}
