/// The plugins that a pipeline file may name.
public struct PluginRegistry: Sendable {
  public let sources: [any Source.Type]
  public let normalizers: [any Normalizer.Type]
  public let mergers: [any Merger.Type]
  public let sinks: [any Sink.Type]

  /// Takes plain lists of types, each sorted by name.
  public init(
    sources: [any Source.Type] = [], normalizers: [any Normalizer.Type] = [],
    mergers: [any Merger.Type] = [], sinks: [any Sink.Type] = []
  ) {
    self.sources = sources
    self.normalizers = normalizers
    self.mergers = mergers
    self.sinks = sinks
  }
}
