import Foundation
import Testing

@testable import IngestKit

/// A pipeline file of the case folder, with the diagnostics that it is to give.
struct PipelineCase: CustomTestStringConvertible, Sendable {
  static let folder = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Cases/Pipeline")

  static let all: [PipelineCase] = {
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
    return files.filter { $0.hasSuffix(".yaml") }.sorted().map { PipelineCase(file: $0) }
  }()

  let file: String

  var testDescription: String { file }

  /// The diagnostics, one a line; empty for a file without problems.
  func diagnostics() throws -> String {
    do {
      _ = try load()
      return ""
    } catch let errors as PipelineErrors {
      return errors.description + "\n"
    }
  }

  func expected() throws -> String {
    let url = Self.folder.appending(path: file).deletingPathExtension().appendingPathExtension(
      "txt")
    return try String(contentsOf: url, encoding: .utf8)
  }

  func load() throws -> Pipeline {
    try Pipeline.load(
      from: Self.folder.appending(path: file), as: file, registry: .forChecks,
      environment: ["HOME": "/home/user", "WIRE_TOKEN": "s3cret", "WIRE_LIMIT": "7", "EMPTY": ""])
  }
}
