import ArgumentParser
import Foundation
import IngestKit
import Plugins

/// The pipeline file that a command works on.
struct PipelineArgument: ParsableArguments {
  @Argument(help: ArgumentHelp("The pipeline file, YAML.", valueName: "pipeline"))
  var path: String

  func load() throws(PipelineErrors) -> Pipeline { try Self.load(path) }

  static func load(_ path: String) throws(PipelineErrors) -> Pipeline {
    try Pipeline.load(
      from: URL(filePath: path), as: path, registry: .builtIn,
      environment: ProcessInfo.processInfo.environment)
  }
}
