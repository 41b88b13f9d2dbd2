/// A plugin type of the registry, erased where pipeline files are read.
struct RegisteredPlugin: Sendable {
  let description: PluginDescription
  /// Reads the node's own options; the host's are not among them.
  let configure: @Sendable ([ConfigValue.Member], SourcePosition) -> ConfiguredPlugin

  private init<Type: Plugin>(
    _ type: Type.Type, _ section: Section, flows: [RecordKind: RecordKind?], isMerger: Bool = false,
    hostOptions: [OptionDescription], make: @escaping @Sendable (Type) -> PluginInstance
  ) {
    description = PluginDescription(
      name: Type.name, section: section, summary: Type.summary, isMerger: isMerger, flows: flows,
      options: Type.Options.declarations.map(OptionDescription.init), hostOptions: hostOptions)
    configure = { members, position in
      let reading = OptionReading<Type.Options>(members, of: position)
      let options = reading.options
      return ConfiguredPlugin(
        make: { try make(Type(options: options, context: $0)) }, problems: reading.problems,
        outputPaths: reading.outputPaths)
    }
  }

  init<Type: Source>(source type: Type.Type) {
    self.init(
      type, .sources, flows: [:],
      // A source may have its own idea of an option that the host has for all.
      hostOptions: SourceHostOptions.declarations.map(OptionDescription.init).filter { option in
        !Type.Options.declarations.contains { $0.name == option.name }
      },
      make: PluginInstance.source)
  }

  init<Type: Normalizer>(normalizer type: Type.Type) {
    self.init(
      type, .normalizers, flows: Type.flows.mapValues(Optional.some),
      hostOptions: NormalizerHostOptions.declarations.map(OptionDescription.init),
      make: PluginInstance.normalizer)
  }

  init<Type: Merger>(merger type: Type.Type) {
    self.init(
      type, .normalizers, flows: [.report: .incident], isMerger: true, hostOptions: [],
      make: PluginInstance.merger)
  }

  init<Type: Sink>(sink type: Type.Type) {
    let flows = Type.takes.map { ($0, RecordKind?.none) }
    self.init(
      type, .sinks, flows: Dictionary(uniqueKeysWithValues: flows), hostOptions: [],
      make: PluginInstance.sink)
  }
}

/// A node's plugin with its options, before it is made.
struct ConfiguredPlugin: Sendable {
  let make: PluginFactory
  let problems: [ConfigProblem]
  let outputPaths: [WrittenPath]
}

extension PluginRegistry {
  /// Every plugin, section by section, by name.
  var plugins: [RegisteredPlugin] {
    let all =
      sources.map { RegisteredPlugin(source: $0) }
      + normalizers.map { RegisteredPlugin(normalizer: $0) }
      + mergers.map { RegisteredPlugin(merger: $0) } + sinks.map { RegisteredPlugin(sink: $0) }
    let order = Section.allCases
    return all.sorted {
      let (left, right) = ($0.description, $1.description)
      return (order.firstIndex(of: left.section) ?? 0, left.name)
        < (order.firstIndex(of: right.section) ?? 0, right.name)
    }
  }

  /// What `ingest plugins list` tells of every plugin.
  package var descriptions: [PluginDescription] { plugins.map(\.description) }
}
