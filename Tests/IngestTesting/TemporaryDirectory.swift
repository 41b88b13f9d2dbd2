package import Foundation

/// An empty directory that is gone when nobody holds it any more.
package final class TemporaryDirectory: Sendable {
  package let url: URL

  package init() throws {
    OpenFileLimit.raise()
    url = FileManager.default.temporaryDirectory
      .appending(path: "ingest-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }
}
