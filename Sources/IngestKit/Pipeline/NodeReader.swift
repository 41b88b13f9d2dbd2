/// Reads one node of a pipeline file: its plugin, where it reads from, and its options.
struct NodeReader {
  private let plugins: [RegisteredPlugin]
  private let members: [ConfigValue.Member]
  private(set) var node: NodeDraft
  private var found: [ConfigProblem] = []

  init(
    _ name: String, at position: SourcePosition, in section: Section,
    members: [ConfigValue.Member], plugins: [RegisteredPlugin]
  ) {
    self.plugins = plugins
    self.members = members
    node = NodeDraft(name: name, section: section, position: position)
    checkName()
    readInputs()
    readPlugin()
  }

  /// What is wrong, each with the node's name in front.
  var problems: [ConfigProblem] {
    found.map { ConfigProblem("node '\(node.name)': \($0.message)", $0.position) }
  }

  private mutating func checkName() {
    let isPlain = node.name.unicodeScalars.allSatisfy {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
        || "_-.".unicodeScalars.contains($0)
    }
    if node.name.isEmpty || !isPlain {
      found.append(
        ConfigProblem("a name consists of letters, digits, '_', '-' and '.'", node.position))
    }
  }

  private mutating func readInputs() {
    guard let from = members.first(where: { $0.key == "from" }) else {
      if node.section != .sources {
        found.append(
          ConfigProblem("missing 'from', the node or nodes that it reads", node.position))
      }
      return
    }
    guard node.section != .sources else {
      found.append(ConfigProblem("a source reads no other node", from.keyPosition))
      return
    }
    for value in from.value.elements {
      if case .scalar(let name, _) = value.content {
        add(NodeDraft.Input(name: name, position: value.position))
      } else {
        let problem = "'from' takes a name or a list of names, found \(value.kindDescription)"
        found.append(ConfigProblem(problem, value.position))
      }
    }
    if from.value.elements.isEmpty {
      found.append(ConfigProblem("'from' names no node", from.value.position))
    }
  }

  private mutating func add(_ input: NodeDraft.Input) {
    if node.inputs.contains(where: { $0.name == input.name }) {
      found.append(ConfigProblem("'from' names '\(input.name)' twice", input.position))
    } else {
      node.inputs.append(input)
    }
  }

  private mutating func readPlugin() {
    guard let member = members.first(where: { $0.key == "plugin" }) else {
      found.append(ConfigProblem("missing 'plugin'", node.position))
      return
    }
    guard case .scalar(let name, _) = member.value.content else {
      let problem = "'plugin' takes a name, found \(member.value.kindDescription)"
      found.append(ConfigProblem(problem, member.value.position))
      return
    }
    let named = plugins.filter { $0.description.name == name }
    if let plugin = named.first(where: { $0.description.section == node.section }) {
      readOptions(of: plugin)
    } else {
      found.append(ConfigProblem(unknownPlugin(name, named.first), member.value.position))
    }
  }

  private func unknownPlugin(_ name: String, _ elsewhere: RegisteredPlugin?) -> String {
    if let section = elsewhere?.description.section {
      return "'\(name)' is a \(section.role); its node belongs into '\(section.rawValue)'"
    }
    let names = plugins.map(\.description).filter { $0.section == node.section }.map(\.name)
    return "unknown plugin '\(name)'\(Suggestion.hint(for: name, among: names))"
  }

  private mutating func readOptions(of plugin: RegisteredPlugin) {
    let own = members.filter { !["plugin", "from"].contains($0.key) }
    let configured = plugin.configure(own, node.position)
    node.plugin = plugin.description
    node.configured = configured
    found += configured.problems
    readHostOptions(own)
    refuseUnknown(own, plugin.description)
  }

  private mutating func readHostOptions(_ own: [ConfigValue.Member]) {
    switch node.section {
    case .sources:
      let reading = OptionReading<SourceHostOptions>(own, of: node.position)
      node.sourceOptions = reading.options
      found += reading.problems
    case .normalizers where node.plugin?.isMerger == false:
      let reading = OptionReading<NormalizerHostOptions>(own, of: node.position)
      node.workers = reading.options.workers
      found += reading.problems
    case .normalizers, .sinks: break
    }
  }

  private mutating func refuseUnknown(
    _ own: [ConfigValue.Member], _ plugin: PluginDescription
  ) {
    let known = (plugin.options + plugin.hostOptions).map(\.name)
    for member in own where !known.contains(member.key) {
      let reserved = node.section == .sources ? ["plugin"] : ["plugin", "from"]
      let hint = Suggestion.hint(for: member.key, among: known + reserved)
      found.append(ConfigProblem("unknown option '\(member.key)'\(hint)", member.keyPosition))
    }
  }
}

extension ConfigValue {
  /// The elements of a list; a single value stands for a list of one.
  fileprivate var elements: [ConfigValue] {
    switch content {
    case .null: []
    case .sequence(let values): values
    case .scalar, .mapping: [self]
    }
  }
}
