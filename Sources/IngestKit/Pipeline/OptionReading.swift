/// Options read from a node of a pipeline file, with everything that is wrong with them.
struct OptionReading<Options: PluginOptions> {
  private(set) var options = Options()
  private(set) var problems: [ConfigProblem] = []
  private(set) var outputPaths: [WrittenPath] = []

  /// Reads the members that the options declare and leaves the others alone.
  init(_ members: [ConfigValue.Member], of node: SourcePosition) {
    for declaration in Options.declarations {
      let member = members.first { $0.key == declaration.name }
      if let member {
        assign(member, declaration)
      } else if declaration.isRequired {
        problems.append(ConfigProblem("missing option '\(declaration.name)'", node))
      }
      if declaration.type.isOutputPath { noteOutputPaths(member, declaration, node) }
    }
  }

  private mutating func assign(
    _ member: ConfigValue.Member, _ declaration: OptionDeclaration<Options>
  ) {
    do {
      try declaration.assign(member.value, &options)
    } catch {
      problems += ([error] + error.further).map {
        ConfigProblem("option '\(declaration.name)': \($0.message)", $0.position)
      }
    }
  }

  private mutating func noteOutputPaths(
    _ member: ConfigValue.Member?, _ declaration: OptionDeclaration<Options>,
    _ node: SourcePosition
  ) {
    if let member {
      outputPaths += member.value.leaves.map { WrittenPath(path: $0.text, position: $0.position) }
    } else if let path = declaration.defaultText(), !path.isEmpty {
      outputPaths.append(WrittenPath(path: path, position: node))
    }
  }
}

/// A path that a node writes, and where the file says so.
struct WrittenPath: Sendable {
  let path: String
  let position: SourcePosition
}

extension OptionType {
  /// True for a path or paths that the node writes.
  var isOutputPath: Bool {
    switch self {
    case .outputPath: true
    case .list(let type), .map(let type), .range(let type, _, _): type.isOutputPath
    case .group(let members): members.contains(where: \.type.isOutputPath)
    case .text, .integer, .number, .boolean, .duration, .secret, .oneOf: false
    }
  }
}

extension ConfigValue {
  /// The texts at the ends of the value.
  var leaves: [(text: String, position: SourcePosition)] {
    switch content {
    case .null: []
    case .scalar(let text, _): text.isEmpty ? [] : [(text, position)]
    case .sequence(let values): values.flatMap(\.leaves)
    case .mapping(let members): members.flatMap(\.value.leaves)
    }
  }
}
