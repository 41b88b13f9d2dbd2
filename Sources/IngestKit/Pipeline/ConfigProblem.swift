internal import Yams

/// What is wrong at one place of a file, before the file's name is known.
struct ConfigProblem: Hashable {
  let message: String
  let position: SourcePosition?

  init(_ message: String, _ position: SourcePosition?) {
    self.message = message
    self.position = position
  }

  /// Says what the YAML parser says, without the file's text, which may hold secrets or be huge.
  init(syntaxError error: any Error) {
    switch error as? YamlError {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let context = context.map { " (\($0.text), line \($0.mark.line))" } ?? ""
      self.init(
        "\(Self.explanation[problem] ?? "\(problem)")\(context)", SourcePosition(mark))
    case .reader(let problem, let offset, _, let yaml):
      self.init(problem, offset.map { SourcePosition(offset: $0, in: yaml) })
    default:
      self.init("the file is not YAML", nil)
    }
  }

  private static let explanation = [
    "found undefined alias": "a text that starts with '*' must be quoted",
    "found character that cannot start any token":
      "a text that starts with this character must be quoted",
    "found a tab character that violates indentation": "indent with spaces, not with tabs",
  ]
}

extension SourcePosition {
  /// The place of a character counted from 0.
  init(offset: Int, in text: String) {
    let before = text.prefix(offset)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }
}
