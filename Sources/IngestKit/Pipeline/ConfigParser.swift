internal import Yams

/// Reads YAML into values with positions, and refuses the parts of YAML that surprise people.
struct ConfigParser {
  /// The most bytes of a pipeline file.
  static let sizeLimit = 1 << 20

  private var problems: [ConfigProblem] = []
  private var duplicates = DuplicateKeys()

  private init() {}

  /// Parses a file; the value is nil when its syntax is wrong.
  static func parse(_ yaml: String) -> (value: ConfigValue?, problems: [ConfigProblem]) {
    guard yaml.utf8.count <= sizeLimit else {
      return (nil, [ConfigProblem("the file is larger than \(sizeLimit) bytes", nil)])
    }
    var parser = ConfigParser()
    let value = parser.parse(yaml)
    return (value, parser.problems)
  }

  private mutating func parse(_ yaml: String) -> ConfigValue? {
    var yaml = yaml
    while true {
      do {
        // Anchors are weak references into the parser, which must outlive the walk.
        let parser = try Parser(yaml: yaml, encoding: .utf8)
        let root = try parser.singleRoot()
        return withExtendedLifetime(parser) { root.map { value(of: $0) } }
      } catch YamlError.duplicatedKeysInMapping(_, let context) {
        // Yams stops at the first key that is given twice. To find the other problems in the same
        // pass, the key is made unique and the file parsed again.
        let position = SourcePosition(context.mark)
        guard let renamed = duplicates.renamingKey(at: position, in: yaml) else {
          problems.append(ConfigProblem("a key is given twice", position))
          return nil
        }
        yaml = renamed
      } catch {
        problems.append(ConfigProblem(syntaxError: error))
        return nil
      }
    }
  }

  private mutating func value(of node: Node) -> ConfigValue {
    let position = node.mark.map(SourcePosition.init) ?? SourcePosition(line: 1, column: 1)
    if let anchor = node.anchor {
      // Aliases can grow a small file beyond any memory, so their anchors are not followed.
      let name = String(describing: anchor).prefix(40)
      problems.append(
        ConfigProblem("anchors and aliases are not allowed: '&\(name)'", position))
      return ConfigValue(.null, at: position)
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: position)
    case .sequence(let sequence):
      refuseTag(sequence.tag, at: position)
      return ConfigValue(.sequence(sequence.map { value(of: $0) }), at: position)
    case .mapping(let mapping):
      refuseTag(mapping.tag, at: position)
      return ConfigValue(.mapping(members(of: mapping)), at: position)
    case .alias: return ConfigValue(.null, at: position)
    }
  }

  private mutating func scalar(
    _ scalar: Node.Scalar, at position: SourcePosition
  ) -> ConfigValue {
    let isQuoted = scalar.style != .plain && scalar.style != .any
    if !isQuoted || scalar.tag.rawValue != Tag.Name.str.rawValue {
      refuseTag(scalar.tag, at: position)
    }
    if !isQuoted, ["", "~", "null"].contains(scalar.string) {
      return ConfigValue(.null, at: position)
    }
    return ConfigValue(.scalar(scalar.string, isQuoted: isQuoted), at: position)
  }

  private mutating func members(of mapping: Node.Mapping) -> [ConfigValue.Member] {
    var members: [ConfigValue.Member] = []
    var firstPositions: [String: SourcePosition] = [:]
    for (key, value) in mapping {
      let position = key.mark.map(SourcePosition.init) ?? SourcePosition(line: 1, column: 1)
      guard case .scalar(let scalar) = key, key.anchor == nil else {
        problems.append(ConfigProblem("a key must be a text", position))
        continue
      }
      let name = duplicates.name(at: position) ?? scalar.string
      if name == "<<" {
        problems.append(ConfigProblem("merge keys ('<<') are not allowed", position))
        continue
      }
      let member = ConfigValue.Member(
        key: name, keyPosition: position, value: self.value(of: value))
      if let first = firstPositions[name] {
        problems.append(
          ConfigProblem(
            "'\(name)' is given twice; the first is in line \(first.line)", position))
      } else {
        firstPositions[name] = position
        members.append(member)
      }
    }
    return members
  }

  private mutating func refuseTag(_ tag: Tag, at position: SourcePosition) {
    guard tag.rawValue != Tag.Name.implicit.rawValue else { return }
    problems.append(
      ConfigProblem("tags are not allowed: '\(tag.rawValue.prefix(40))'", position))
  }
}

extension SourcePosition {
  init(_ mark: Mark) { self.init(line: mark.line, column: mark.column) }
}
