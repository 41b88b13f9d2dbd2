internal import GRDB
internal import IngestKit

/// What a database is to the `sqlite` sink.
enum StoreStanding {
  /// Has no tables yet.
  case empty
  /// A store that an earlier program has written.
  case outdated(version: Int)
  case current

  /// - Throws: `PluginFailure.permanent` when it is somebody else's or a newer program's.
  init(of database: Database) throws {
    func number(_ sql: String) throws -> Int { try Int.fetchOne(database, sql: sql) ?? 0 }
    let application = try number("PRAGMA application_id")
    let version = try number("PRAGMA user_version")
    // Many programs leave both numbers at 0, so only their tables tell that they are others'.
    let hasTables = try number("SELECT count(*) FROM sqlite_schema") > 0
    switch (application, version) {
    case (0, 0) where !hasTables: self = .empty
    case (StoreSchema.applicationID, StoreSchema.version): self = .current
    case (StoreSchema.applicationID, 1..<StoreSchema.version): self = .outdated(version: version)
    case (StoreSchema.applicationID, _):
      throw PluginFailure.permanent(
        "has tables of version \(version), and this program writes version \(StoreSchema.version)")
    default: throw PluginFailure.permanent("holds other tables than incidents; name another file")
    }
  }
}
