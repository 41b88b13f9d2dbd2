internal import Foundation
internal import GRDB

/// A look at a state file before the first write; it changes nothing, so a file that is refused is
/// left exactly as it was.
struct StateInspection {
  /// Bytes that are read in a few hundredths of a second.
  private static let mostSmallBytes = 16 << 20

  private let url: URL

  init(_ url: URL) { self.url = url }

  /// - Throws: why the file cannot be used; a file that is missing or empty can.
  func callAsFunction() throws(StateError) {
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: url.path, isDirectory: &isDirectory) else {
      return
    }
    if isDirectory.boolValue {
      throw .inputOutput(
        path: url.path, reason: "it is a directory; move it away, or name another file")
    }
    do {
      try DatabaseQueue.looking(at: url).read { database in
        guard try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM sqlite_schema") != 0 else {
          return
        }
        try checkVersion(database)
        if try isSmall || hasEndedBadly(database) { try checkPages(database) }
      }
    } catch {
      throw StateError(error, path: url.path)
    }
  }

  // Many programs leave both numbers at 0, so only their tables tell that they are others'.
  private func checkVersion(_ database: Database) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    guard application == StateSchema.applicationID else {
      throw StateError.foreign(path: url.path)
    }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version <= StateSchema.version else {
      throw StateError.newer(path: url.path, version: version)
    }
  }

  /// True when the last process did not close the file, or the last run did not come to its end.
  private func hasEndedBadly(_ database: Database) throws -> Bool {
    let isOpen = try Bool.fetchOne(
      database, sql: "SELECT ended IS NULL FROM runs ORDER BY id DESC LIMIT 1")
    return DatabaseQueue.hasLog(url) || isOpen == true
  }

  private var isSmall: Bool {
    let size = try? url.resourceValues(forKeys: [.fileSizeKey]).fileSize
    return size.map { $0 <= Self.mostSmallBytes } ?? false
  }

  /// Reads every page: too slow for every run over a large file, cheap beside what damage costs.
  private func checkPages(_ database: Database) throws {
    let findings = try String.fetchAll(database, sql: "PRAGMA quick_check(1)")
    guard findings == ["ok"] else { throw StateError.corrupt(path: url.path) }
  }
}
