public import Logging

/// What a source, a normalizer and a sink have in common: a name, options and a life.
public protocol Plugin: Sendable {
  associatedtype Options: PluginOptions

  /// The name in a pipeline file, in snake case.
  static var name: String { get }

  /// One sentence for `ingest plugins list`.
  static var summary: String { get }

  /// Takes options that are already checked and opens read-only files.
  ///
  /// `ingest validate` calls it too, so it neither writes nor reads what is to be ingested.
  ///
  /// - Throws: `PluginFailure.configuration` when the options do not go together or a file that
  ///   they name cannot be used.
  init(options: Options, context: PluginContext) throws
}

/// What the host lends a plugin when it is made.
public struct PluginContext: Sendable {
  /// The node's name in the pipeline file.
  public let node: String
  public let log: Logger
  /// Dictionaries and other read-only files.
  public let resources: Resources

  public init(node: String, log: Logger, resources: Resources) {
    self.node = node
    self.log = log
    self.resources = resources
  }
}
