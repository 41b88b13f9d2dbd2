package import Foundation
package import GRDB

extension DatabaseQueue {
  /// Opens a file to look at what it holds; neither the file nor what lies beside it changes.
  package static func looking(at url: URL) throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(5)
    // Without a log of writes the file is read by itself: SQLite would make a log beside it.
    let path = hasLog(url) ? url.path(percentEncoded: false) : "\(url.absoluteString)?immutable=1"
    return try DatabaseQueue(path: path, configuration: configuration)
  }

  /// True when somebody has the file open for writing, or has not closed it.
  package static func hasLog(_ url: URL) -> Bool {
    FileManager.default.fileExists(atPath: url.path(percentEncoded: false) + "-wal")
  }
}
