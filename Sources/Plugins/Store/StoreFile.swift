internal import Foundation
internal import GRDB
internal import IngestKit

/// Opens incident databases and says in words what is wrong with one.
enum StoreFile {
  /// Connections that write.
  ///
  /// - Parameters:
  ///   - journal: whether they have a log, in SQL.
  ///   - patience: seconds to wait for others.
  static func configuration(_ journal: String, patience: TimeInterval) -> Configuration {
    var configuration = Configuration.uncounted
    // The transaction of a batch stays open while the copying of the log is waited for.
    configuration.allowsUnsafeTransactions = true
    // GRDB's own setting for a log writes to the file at every opening and does not sync commits.
    configuration.prepareDatabase { try $0.execute(sql: StoreTuning.connection + journal) }
    configuration.busyMode = .timeout(patience)
    return configuration
  }

  /// Opens a database for writing; makes it and its directory when there is none.
  ///
  /// - Returns: whether it is new, and has a journal instead of a log until it is given one.
  static func openForWriting(
    _ url: URL, patience: TimeInterval
  ) throws(PluginFailure) -> (queue: DatabaseQueue, isNew: Bool) {
    let path = url.path(percentEncoded: false)
    do {
      // The settings are kept in the file, so one that is refused is looked at before them.
      let isNew = try !FileManager.default.fileExists(atPath: path) || isEmpty(url)
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      let journal = isNew ? StoreTuning.journaled : StoreTuning.logged
      let queue = try DatabaseQueue(
        path: path, configuration: configuration(journal, patience: patience))
      switch try queue.read(StoreStanding.init) {
      case .empty:
        try queue.writeWithoutTransaction { database in
          try database.inTransaction(.immediate) {
            try create(in: database)
            return .commit
          }
        }
      case .outdated(let version):
        try queue.writeWithoutTransaction { try StoreMigration.migrate($0, from: version) }
      case .current: break
      }
      Failpoint.reach(.storeCreated)
      return (queue, isNew)
    } catch {
      throw failure(error, "write", path)
    }
  }

  private static func isEmpty(_ url: URL) throws -> Bool {
    guard case .empty = try DatabaseQueue.looking(at: url).read(StoreStanding.init) else {
      return false
    }
    return true
  }

  /// Opens a database that is there already, for reading only.
  static func openForReading(_ url: URL) throws(PluginFailure) -> DatabaseQueue {
    let path = url.path(percentEncoded: false)
    do {
      let queue = try DatabaseQueue(path: path, configuration: .reading(url))
      switch try queue.read(StoreStanding.init) {
      case .current: return queue
      case .outdated(let version):
        throw PluginFailure.permanent(
          "has tables of version \(version), which the next run brings up to date")
      case .empty: throw PluginFailure.permanent("holds no tables yet; the next run makes them")
      }
    } catch {
      throw failure(error, "read", path)
    }
  }

  /// The failure class that tells the host what to do about an error of the database.
  static func failure(_ error: any Error, _ action: String, _ path: String) -> PluginFailure {
    if let failure = error as? PluginFailure {
      return PluginFailure(failure.kind, "'\(path)' \(failure.message)")
    }
    guard let error = error as? DatabaseError else {
      return .permanent("cannot \(action) '\(path)': \(error.reason)")
    }
    let message = "cannot \(action) '\(path)': \(error.reason(at: path))"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .transient(message)
    case .SQLITE_CONSTRAINT, .SQLITE_MISUSE, .SQLITE_RANGE, .SQLITE_ERROR, .SQLITE_MISMATCH:
      return .bug("\(message) (\(error.sql ?? "no statement"))")
    default: return .permanent(message)
    }
  }

  @Sendable private static func create(in database: Database) throws {
    // Another process may have made them before this one got the lock.
    guard case .empty = try StoreStanding(of: database) else { return }
    try database.execute(sql: StoreSchema.sql)
    try database.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
    Failpoint.reach(.storeUncreated)
  }
}
