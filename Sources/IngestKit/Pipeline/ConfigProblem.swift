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
    case .scanner(let context, let problem, let mark, let yaml),
      .parser(let context, let problem, let mark, let yaml),
      .composer(let context, let problem, let mark, let yaml):
      let position = SourcePosition(mark)
      if position.character(in: yaml) == "\t" {
        self.init("indent with spaces, not with tabs", position)
      } else if let explanation = Self.explanations[context?.text ?? problem] {
        self.init(explanation, position)
      } else {
        let context = context.map { " (\($0.text), line \($0.mark.line))" } ?? ""
        self.init(problem + context, position)
      }
    case .reader(let problem, let offset, _, let yaml):
      self.init(problem, offset.map { SourcePosition(offset: $0, in: yaml) })
    default:
      self.init("the file is not YAML", nil)
    }
  }

  /// What libyaml's words mean to the author of a pipeline file.
  private static let explanations = [
    "found undefined alias": "a text that starts with '*' must be quoted",
    "while scanning an alias": "a text that starts with '*' must be quoted",
    "while scanning an anchor": "a text that starts with '&' must be quoted",
    "while scanning for the next token": "a text that starts with this character must be quoted",
    "expected a single document in the stream":
      "a pipeline file is one document; another one starts here",
  ]
}

extension SourcePosition {
  /// The place of a character counted from 0.
  init(offset: Int, in text: String) {
    let before = text.prefix(offset)
    let lines = before.split(separator: "\n", omittingEmptySubsequences: false)
    self.init(line: lines.count, column: (lines.last?.unicodeScalars.count ?? 0) + 1)
  }

  /// The character at the place; nil behind the end of its line.
  func character(in text: String) -> Unicode.Scalar? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard line >= 1, line <= lines.count else { return nil }
    return lines[line - 1].unicodeScalars.dropFirst(column - 1).first
  }
}
