import ArgumentParser
import Foundation
import IngestKit
import Plugins

/// The pipeline file that a command works on.
struct PipelineArgument: ParsableArguments {
  @Argument(
    help: ArgumentHelp("The pipeline file, YAML.", valueName: "pipeline"),
    completion: .file(extensions: ["yaml", "yml"]))
  var path: String

  func load() throws(PipelineErrors) -> Pipeline { try Self.load(path) }

  /// The pipeline's state, for reading; nil when there is none yet, which standard error tells.
  func state() throws(PipelineErrors) -> StateReader? {
    let url = StateLocation.url(of: try load())
    let reader = StateReader(at: url)
    if reader == nil {
      StandardError.writeLine(
        "\(path): no run yet; its state will be kept in '\(url.path(percentEncoded: false))'")
    }
    return reader
  }

  static func load(_ path: String) throws(PipelineErrors) -> Pipeline {
    try Pipeline.load(
      from: URL(filePath: path), as: path, registry: .builtIn,
      environment: ProcessInfo.processInfo.environment)
  }
}
