public import Foundation

/// The read-only files beside a pipeline and in the configuration directory.
public struct Resources: Sendable {
  /// The directory of the pipeline file; relative paths in options start here.
  public let pipelineDirectory: URL
  /// Where dictionaries and gazetteer are; nil when there is none, which only some plugins mind.
  public let configurationDirectory: URL?

  public init(pipelineDirectory: URL, configurationDirectory: URL?) {
    self.pipelineDirectory = pipelineDirectory
    self.configurationDirectory = configurationDirectory
  }

  /// Resolves a path of an option against the pipeline file.
  public func url(forPath path: String) -> URL {
    URL(filePath: path, relativeTo: pipelineDirectory).absoluteURL
  }
}
