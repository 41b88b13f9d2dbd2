public import Foundation

/// The read-only files beside a pipeline and in the configuration directory.
public struct Resources: Sendable {
  /// The directory of the pipeline file; relative paths in options start here.
  public let pipelineDirectory: URL
  /// Where dictionaries and gazetteer are; nil when there is none, which only some plugins mind.
  public let configurationDirectory: URL?
  /// Where indexes built from read-only files may be kept; may not exist yet.
  public let cacheDirectory: URL
  private let sharedValues = SharedValues()

  public init(
    pipelineDirectory: URL, configurationDirectory: URL?, cacheDirectory: URL? = nil
  ) {
    self.pipelineDirectory = pipelineDirectory
    self.configurationDirectory = configurationDirectory
    self.cacheDirectory =
      cacheDirectory
      ?? Self.defaultCacheDirectory(environment: ProcessInfo.processInfo.environment)
  }

  /// Resolves a path of an option against the pipeline file.
  public func url(forPath path: String) -> URL {
    Self.url(forPath: path, in: pipelineDirectory)
  }

  /// Resolves a path against a directory; not by `relativeTo:`, which wants a final `/` there.
  static func url(forPath path: String, in directory: URL) -> URL {
    let url = path.hasPrefix("/") ? URL(filePath: path) : directory.appending(path: path)
    return url.standardizedFileURL
  }

  /// Makes a heavy value once, for every node that asks for the same key.
  ///
  /// Dictionaries and gazetteers are shared this way; a value that could not be made is tried anew.
  public func shared<Value: Sendable, Failure: Error>(
    _ key: String, make: () throws(Failure) -> Value
  ) throws(Failure) -> Value {
    try sharedValues.value(key, make: make)
  }

  /// The user's cache directory by the XDG Base Directory Specification.
  static func defaultCacheDirectory(environment: [String: String]) -> URL {
    let base: URL
    if let path = environment["XDG_CACHE_HOME"], path.hasPrefix("/") {
      base = URL(filePath: path, directoryHint: .isDirectory)
    } else if let home = environment["HOME"], home.hasPrefix("/") {
      base = URL(filePath: home, directoryHint: .isDirectory).appending(path: ".cache")
    } else {
      base = FileManager.default.temporaryDirectory
    }
    return base.appending(path: "ingest", directoryHint: .isDirectory)
  }
}
