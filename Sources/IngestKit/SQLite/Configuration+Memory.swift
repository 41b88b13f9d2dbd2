internal import CSQLite
package import GRDB

extension Configuration {
  /// What every connection begins with: SQLite does not count the memory that it takes.
  ///
  /// It would take a lock for that with each piece. Nothing changes in a program that has used
  /// SQLite before, which keeps to the way that it began with.
  package static var uncounted: Configuration {
    _ = doesNotCount
    return Configuration()
  }

  private static let doesNotCount = ingest_sqlite_count_memory(0) == SQLITE_OK
}
