package import Foundation
package import GRDB

extension DatabaseQueue {
  /// Opens a file to look at what it holds; neither the file nor what lies beside it changes.
  package static func looking(at url: URL) throws -> DatabaseQueue {
    // Without a log of writes the file is read by itself: SQLite would make a log beside it.
    let path = hasLog(url) ? url.path(percentEncoded: false) : "\(url.absoluteString)?immutable=1"
    return try DatabaseQueue(path: path, configuration: .reading)
  }

  /// True when somebody has the file open for writing, or has not closed it.
  package static func hasLog(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path(percentEncoded: false) + "-wal")
  }
}

extension Configuration {
  /// For a database that somebody else may be writing to.
  package static var reading: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    return configuration
  }
}
