internal import Foundation
internal import GRDB
internal import IngestKit

/// Opens incident databases and says in words what is wrong with one.
enum StoreFile {
  /// Opens a database for writing; makes it and its directory when there is none.
  static func openForWriting(_ url: URL) throws(PluginFailure) -> DatabaseQueue {
    let path = url.path(percentEncoded: false)
    var configuration = Configuration()
    // A batch is made ready piece by piece, and its transaction stays open in between.
    configuration.allowsUnsafeTransactions = true
    // What a row refers to is written with it; to look it up again would cost more than the row's own.
    configuration.foreignKeysEnabled = false
    // GRDB's own setting writes to the file at every opening and trusts the disk's cache.
    configuration.prepareDatabase { try $0.execute(sql: pragmas) }
    configuration.busyMode = .timeout(5)
    do {
      try FileManager.default.createDirectory(
        at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      // Looking first keeps a run without changes from writing to the file.
      if try queue.read(isEmpty) { try queue.write(create) }
      if let version = try queue.read(outdatedVersion) {
        try queue.writeWithoutTransaction { try StoreMigration.migrate($0, from: version) }
      }
      Failpoint.reach(.storeCreated)
      try queue.read(checkVersion)
      return queue
    } catch {
      throw failure(error, "write", path)
    }
  }

  // A page of 8 KiB holds three records, one of 4 KiB wastes half of itself on one. The page size
  // must be set before anything is written. Ids come in no order, so that each batch touches pages all
  // over their index; they are copied out of the log less often when that may grow to 128 MiB. Some
  // builds of SQLite overwrite what is deleted with zeros, which the full text index does all the time.
  private static let pragmas = """
    PRAGMA page_size = 8192;
    PRAGMA journal_mode = WAL;
    PRAGMA synchronous = FULL;
    PRAGMA cache_size = -65536;
    PRAGMA wal_autocheckpoint = 16384;
    PRAGMA secure_delete = OFF;
    """

  /// Opens a database that is there already, for reading only.
  static func openForReading(_ url: URL) throws(PluginFailure) -> DatabaseQueue {
    let path = url.path(percentEncoded: false)
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    do {
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      try queue.read(checkVersion)
      return queue
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
    let message = "cannot \(action) '\(path)': \(error.message ?? "\(error.resultCode)")"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: return .transient(message)
    case .SQLITE_CONSTRAINT, .SQLITE_MISUSE, .SQLITE_RANGE, .SQLITE_ERROR, .SQLITE_MISMATCH:
      return .bug("\(message) (\(error.sql ?? "no statement"))")
    default: return .permanent(message)
    }
  }

  @Sendable private static func isEmpty(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") == 0
  }

  @Sendable private static func create(in database: Database) throws {
    try database.execute(sql: StoreSchema.sql)
    try database.execute(sql: "PRAGMA application_id = \(StoreSchema.applicationID)")
    try database.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
    Failpoint.reach(.storeUncreated)
  }

  /// The version of a store of ours that an earlier program has written; nil for all others.
  @Sendable private static func outdatedVersion(_ database: Database) throws -> Int? {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == StoreSchema.applicationID,
      let version = try Int.fetchOne(database, sql: "PRAGMA user_version")
    else { return nil }
    return (1..<StoreSchema.version).contains(version) ? version : nil
  }

  @Sendable private static func checkVersion(of database: Database) throws {
    let application = try Int.fetchOne(database, sql: "PRAGMA application_id")
    guard application == StoreSchema.applicationID else {
      throw PluginFailure.permanent("holds other tables than incidents; name another file")
    }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard !(1..<StoreSchema.version).contains(version) else {
      throw PluginFailure.permanent(
        "has tables of version \(version), which the next run brings up to date")
    }
    guard version == StoreSchema.version else {
      throw PluginFailure.permanent(
        "has tables of version \(version), and this program writes version \(StoreSchema.version)")
    }
  }
}
