import Foundation
import IngestKit
import Plugins

/// The graph that `ingest map` sends documents through.
enum MapPipeline {
  /// Stands in when no pipeline file is named: the coder alone, with its defaults.
  private static let plain = """
    version: 1
    name: map
    sources:
      docs: { plugin: text, paths: ["-"] }
    normalizers:
      coded: { plugin: incidents, from: docs }
    sinks:
      lines: { plugin: json, from: coded, path: "-" }
    """

  static func load(_ path: String?) throws(PipelineErrors) -> Pipeline {
    if let path { return try PipelineArgument.load(path) }
    return try Pipeline.parse(
      plain, file: "map", name: "map",
      directory: URL(filePath: FileManager.default.currentDirectoryPath), registry: .builtIn,
      environment: [:])
  }
}
