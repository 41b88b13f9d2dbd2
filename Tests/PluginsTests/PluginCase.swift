import Foundation
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

/// A folder with a plugin's options and input, and what it must make of them.
///
/// - `options.yaml`: the node's options as a pipeline file has them.
/// - Sources read the files beside it, and the folder `exchanges` is their network. Other plugins
///   get the records of `input.jsonl`.
/// - `expected.jsonl`: the records that come out, `{"filtered": …}` for one that is left out. For
///   a sink it is the file `output.jsonl` that it wrote, or the rows that `query.sql` gives.
/// - `expected-in-any-order.jsonl` in its place: the same for records that arrive as answers do.
/// - `expected-error.txt`: what is wrong, a line each.
struct PluginCase: Sendable, CustomTestStringConvertible {
  let plugin: String
  let directory: URL

  var testDescription: String { "\(plugin)/\(directory.lastPathComponent)" }

  static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")

  static let all: [PluginCase] = folders(in: root).flatMap { plugin in
    folders(in: plugin).map { PluginCase(plugin: plugin.lastPathComponent, directory: $0) }
  }

  /// What a plugin made of its input.
  struct Outcome {
    var output = ""
    var errors = ""
  }

  var expectedOutput: String {
    isInAnyOrder ? Self.sorted(text(Self.unordered)) : text(Self.ordered)
  }
  var expectedErrors: String { text("expected-error.txt") }

  func run() async throws -> Outcome {
    let host = try TestHost()
    for file in try FileManager.default.contentsOfDirectory(
      at: directory, includingPropertiesForKeys: nil)
    where !file.lastPathComponent.hasPrefix("expected") {
      try FileManager.default.copyContents(of: file, to: host.url(file.lastPathComponent))
    }
    var outcome = try await CaseRun(plugin: plugin, host: host).outcome()
    if isInAnyOrder { outcome.output = Self.sorted(outcome.output) }
    return outcome
  }

  private var isInAnyOrder: Bool {
    FileManager.default.fileExists(atPath: directory.appending(path: Self.unordered).path)
  }

  private static func sorted(_ lines: String) -> String {
    lines.split(separator: "\n").sorted().map { $0 + "\n" }.joined()
  }

  private static let ordered = "expected.jsonl"
  private static let unordered = "expected-in-any-order.jsonl"

  /// Takes an outcome for what is expected.
  func record(_ outcome: Outcome) throws {
    try record(outcome.output, as: isInAnyOrder ? Self.unordered : Self.ordered)
    try record(outcome.errors, as: "expected-error.txt")
  }

  private func record(_ text: String, as name: String) throws {
    let url = directory.appending(path: name)
    try? FileManager.default.removeItem(at: url)
    if !text.isEmpty { try text.write(to: url, atomically: true, encoding: .utf8) }
  }

  private func text(_ name: String) -> String {
    (try? String(contentsOf: directory.appending(path: name), encoding: .utf8)) ?? ""
  }

  private static func folders(in directory: URL) -> [URL] {
    let entries =
      (try? FileManager.default.contentsOfDirectory(
        at: directory, includingPropertiesForKeys: [.isDirectoryKey])) ?? []
    return entries.filter { $0.hasDirectoryPath }.sorted { $0.path < $1.path }
  }
}
