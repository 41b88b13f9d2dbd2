import Foundation
import IngestKit
import IngestTesting
import Logging

/// What a plugin gets from its host, on a directory that is gone with the last copy of the host.
struct TestHost {
  private let temporary: TemporaryDirectory
  let log = TestLog()

  init() throws { temporary = try TemporaryDirectory() }

  /// Empty when the host is made.
  var directory: URL { temporary.url }

  var context: PluginContext {
    PluginContext(
      node: "tested", log: Logger(label: "tested") { _ in log },
      resources: Resources(
        pipelineDirectory: directory, configurationDirectory: Self.configurationDirectory))
  }

  func url(_ path: String) -> URL { directory.appending(path: path) }

  func write(_ text: String, to path: String) throws { try write(Array(text.utf8), to: path) }

  func write(_ bytes: [UInt8], to path: String) throws {
    let url = url(path)
    try FileManager.default.createDirectory(
      at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(bytes).write(to: url)
  }

  func read(_ path: String) throws -> String { try String(contentsOf: url(path), encoding: .utf8) }

  /// The dictionaries and the gazetteer of the repository.
  private static let configurationDirectory = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "config", directoryHint: .isDirectory)
}
