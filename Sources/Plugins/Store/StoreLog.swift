internal import Foundation
internal import GRDB
internal import IngestKit

/// Copies what the log of an incident database holds into its file, beside the one who writes.
///
/// SQLite by itself does so at the end of a commit that finds the log long, which then takes as
/// long as many others. On a connection of its own it goes on while the next rows are written, and
/// on a thread that tasks share: one more would take turns with the one that writes.
///
/// Nobody must begin the log anew meanwhile: SQLite before 3.51.3 could take the new log for copied
/// (sqlite.org/wal.html, "the WAL-reset bug"). Whoever would needs the lock of the one who writes.
struct StoreLog {
  private let queue: DatabaseQueue
  /// Bytes committed since the log was copied.
  private var uncopied = 0
  private var pages = 0

  /// So many bytes are worth the waiting for the disk that each copying ends with.
  static let portion = 4_194_304
  /// A log of so many pages is to be begun anew.
  private static let limit = 4_096

  init(of url: URL) throws(PluginFailure) {
    let path = url.path(percentEncoded: false)
    // Who reads or writes at the moment is not waited for; the log is copied another time.
    let configuration = StoreFile.configuration(StoreTuning.logged, patience: 0)
    do {
      queue = try DatabaseQueue(path: path, configuration: configuration)
    } catch {
      throw StoreFile.failure(error, "write", path)
    }
  }

  var isWorthCopying: Bool { uncopied > Self.portion }

  /// True when the next transaction should find all of the log copied, to begin it anew.
  var isLong: Bool { pages > Self.limit }

  mutating func noteCommitted(_ bytes: Int) { uncopied += bytes }

  /// - Parameter pages: how many the log still has; nil when it could not be copied.
  mutating func noteCopied(_ pages: Int?) {
    guard let pages else { return }
    (self.pages, uncopied) = (pages, 0)
  }

  /// Copies what is committed. To be called in a transaction on the other connection, and over
  /// before that commits.
  ///
  /// - Returns: how many pages the log has; nil when it could not be copied. It stays as it is then,
  ///   and every reader looks there first.
  func copy() -> Int? {
    try? queue.writeWithoutTransaction { try $0.checkpoint(.passive).walFrameCount }
  }

  /// Copies all of the log, with the lock of the one who writes. To be called between transactions.
  ///
  /// - Returns: 0, since the log will be begun anew; nil when somebody reads what it had before.
  func empty() -> Int? {
    try? queue.writeWithoutTransaction {
      try $0.checkpoint(.full)
      return 0
    }
  }

  func close() throws { try queue.close() }
}
