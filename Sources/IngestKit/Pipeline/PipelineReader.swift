internal import Foundation

/// Reads a pipeline file's sections and finds everything that is wrong with them.
struct PipelineReader {
  private static let keys =
    ["version", "name", "max_dead_letters", "http"] + Section.allCases.map(\.rawValue)

  private let plugins: [RegisteredPlugin]
  private let directory: URL
  private(set) var problems: [ConfigProblem] = []
  private(set) var nodes: [NodeDraft] = []
  private(set) var name: String?
  private(set) var maxDeadLetters: Int?
  private(set) var http = HTTPOptions()
  /// Where the section `http` stands.
  private(set) var httpPosition: SourcePosition?

  init(_ root: ConfigValue, plugins: [RegisteredPlugin], directory: URL) {
    self.plugins = plugins
    self.directory = directory
    guard case .mapping(let members) = root.content else {
      problems.append(
        ConfigProblem(
          "expected the keys \(Self.keys.joined(separator: ", ")), found \(root.kindDescription)",
          root.position))
      return
    }
    let guesses = refuseUnknownKeys(members)
    readVersion(members, guesses)
    readName(members)
    readMaxDeadLetters(members)
    readHTTP(members)
    readSections(members)
    refuseDuplicateNames()
    refuseSharedFiles()
  }

  /// Returns the keys that the unknown ones were probably meant to be.
  private mutating func refuseUnknownKeys(_ members: [ConfigValue.Member]) -> Set<String> {
    var guesses: Set<String> = []
    for member in members where !Self.keys.contains(member.key) {
      let hint = Suggestion.hint(for: member.key, among: Self.keys)
      problems.append(ConfigProblem("unknown key '\(member.key)'\(hint)", member.keyPosition))
      if let guess = Suggestion.nearest(to: member.key, among: Self.keys) { guesses.insert(guess) }
    }
    return guesses
  }

  private mutating func readVersion(_ members: [ConfigValue.Member], _ guesses: Set<String>) {
    guard let version = members.first(where: { $0.key == "version" })?.value else {
      if !guesses.contains("version") {
        problems.append(
          ConfigProblem("missing 'version: 1'", SourcePosition(line: 1, column: 1)))
      }
      return
    }
    guard case .scalar("1", isQuoted: false) = version.content else {
      let problem = "'version' must be 1, found \(version.kindDescription)"
      problems.append(ConfigProblem(problem, version.position))
      return
    }
  }

  private mutating func readName(_ members: [ConfigValue.Member]) {
    guard let value = members.first(where: { $0.key == "name" })?.value else { return }
    guard case .scalar(let text, _) = value.content, Self.isName(text) else {
      problems.append(
        ConfigProblem(
          "'name' takes letters, digits, '_', '-' and '.', starting with a letter or digit, "
            + "found \(value.kindDescription)", value.position))
      return
    }
    name = text
  }

  private mutating func readMaxDeadLetters(_ members: [ConfigValue.Member]) {
    guard let value = members.first(where: { $0.key == "max_dead_letters" })?.value else { return }
    guard case .scalar(let text, isQuoted: false) = value.content, let limit = Int(text), limit >= 0
    else {
      problems.append(
        ConfigProblem(
          "'max_dead_letters' takes a whole number from 0, found \(value.kindDescription)",
          value.position))
      return
    }
    maxDeadLetters = limit
  }

  private mutating func readHTTP(_ members: [ConfigValue.Member]) {
    guard let member = members.first(where: { $0.key == "http" }) else { return }
    httpPosition = member.keyPosition
    do {
      http = try HTTPOptions(option: member.value)
    } catch {
      problems += ([error] + error.further).map {
        ConfigProblem("'http': \($0.message)", $0.position)
      }
    }
  }

  /// True for a text that can name a state file on every system.
  static func isName(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    guard let first = bytes.first, bytes.count <= 100 else { return false }
    let isAlphanumeric: (UInt8) -> Bool = {
      ($0 >= 0x30 && $0 <= 0x39) || ($0 | 0x20 >= 0x61 && $0 | 0x20 <= 0x7A)
    }
    return isAlphanumeric(first)
      && bytes.allSatisfy { isAlphanumeric($0) || "_-.".utf8.contains($0) }
  }

  private mutating func readSections(_ members: [ConfigValue.Member]) {
    for section in Section.allCases {
      // A misspelt section is read as well, so that the problems in it are told in the same pass.
      let member =
        members.first { $0.key == section.rawValue }
        ?? members.first {
          !Self.keys.contains($0.key)
            && Suggestion.nearest(to: $0.key, among: Self.keys) == section.rawValue
        }
      if let member { readNodes(of: section, member.value) }
      if section != .normalizers, member?.value.isEmpty ?? true {
        problems.append(
          ConfigProblem(
            "there is no \(section.role); add one to '\(section.rawValue)'",
            member?.keyPosition ?? SourcePosition(line: 1, column: 1)))
      }
    }
  }

  private mutating func readNodes(of section: Section, _ value: ConfigValue) {
    switch value.content {
    case .null: break
    case .mapping(let members):
      for member in members { readNode(member, in: section) }
    case .scalar, .sequence:
      problems.append(
        ConfigProblem(
          "'\(section.rawValue)' takes names with their plugins, such as "
            + "'wire: { plugin: … }', found \(value.kindDescription)", value.position))
    }
  }

  private mutating func readNode(_ member: ConfigValue.Member, in section: Section) {
    guard case .mapping(let options) = member.value.content else {
      problems.append(
        ConfigProblem(
          "node '\(member.key)': expected a mapping with 'plugin', "
            + "found \(member.value.kindDescription)", member.value.position))
      nodes.append(NodeDraft(name: member.key, section: section, position: member.keyPosition))
      return
    }
    let reader = NodeReader(
      member.key, at: member.keyPosition, in: section, members: options, plugins: plugins)
    nodes.append(reader.node)
    problems += reader.problems
  }

  private mutating func refuseDuplicateNames() {
    var firsts: [String: NodeDraft] = [:]
    for node in nodes.sorted(by: { $0.position < $1.position }) {
      guard let first = firsts[node.name] else {
        firsts[node.name] = node
        continue
      }
      problems.append(
        ConfigProblem(
          "node '\(node.name)': the name is taken by the \(first.section.role) "
            + "in line \(first.position.line)", node.position))
    }
  }

  private mutating func refuseSharedFiles() {
    var writers: [String: String] = [:]
    for node in nodes {
      for written in node.configured?.outputPaths ?? [] {
        let url = Resources.url(forPath: written.path, in: directory)
        let file = url.resolvingSymlinksInPath().path
        if let other = writers[file] {
          problems.append(
            ConfigProblem(
              "node '\(node.name)': '\(written.path)' is written by node '\(other)' already",
              written.position))
        } else {
          writers[file] = node.name
        }
      }
    }
  }
}

extension ConfigValue {
  fileprivate var isEmpty: Bool {
    switch content {
    case .null: true
    case .scalar(let text, _): text.isEmpty
    case .sequence(let values): values.isEmpty
    case .mapping(let members): members.isEmpty
    }
  }
}
