package import Foundation
package import GRDB

extension DatabaseQueue {
  /// Opens a file to look at what it holds; neither the file nor what lies beside it changes, unless
  /// a killed program has left something that must be taken back first.
  package static func looking(at url: URL) throws -> DatabaseQueue {
    // Without a log of writes the file is read by itself: SQLite would make a log beside it.
    let path =
      hasLog(url) || hasJournal(url)
      ? url.path(percentEncoded: false) : "\(url.absoluteString)?immutable=1"
    return try DatabaseQueue(path: path, configuration: .reading(url))
  }

  /// True when somebody has the file open for writing with a log, or has not closed it.
  package static func hasLog(_ url: URL) -> Bool { isFile("-wal", of: url) }

  /// True when somebody has the file open for writing without a log, or has not closed it.
  static func hasJournal(_ url: URL) -> Bool { isFile("-journal", of: url) }

  private static func isFile(_ suffix: String, of url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path(percentEncoded: false) + suffix)
  }
}

extension Configuration {
  /// For a database that somebody else may be writing to.
  package static func reading(_ url: URL) -> Configuration {
    var configuration = Configuration.uncounted
    // Whoever only reads could not take back what a journal says.
    configuration.readonly = !DatabaseQueue.hasJournal(url)
    configuration.busyMode = .timeout(5)
    return configuration
  }
}
