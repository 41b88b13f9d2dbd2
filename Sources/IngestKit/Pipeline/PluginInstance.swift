/// A plugin that is ready to work.
enum PluginInstance: Sendable {
  case source(any Source)
  case normalizer(any Normalizer)
  case merger(any Merger)
  case sink(any Sink)
}

/// Makes a node's plugin with the options that were read for it.
typealias PluginFactory = @Sendable (PluginContext) throws -> PluginInstance
