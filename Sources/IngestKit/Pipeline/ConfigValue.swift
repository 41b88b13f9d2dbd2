/// A value of a configuration file with the place where it stands.
public struct ConfigValue: Sendable {
  public indirect enum Content: Sendable {
    case null
    /// A scalar as written; quoted ones are always text.
    case scalar(String, isQuoted: Bool)
    case sequence([ConfigValue])
    case mapping([Member])
  }

  /// One key of a mapping and its value, in the order of the file.
  public struct Member: Sendable {
    public let key: String
    public let keyPosition: SourcePosition
    public let value: ConfigValue

    public init(key: String, keyPosition: SourcePosition, value: ConfigValue) {
      self.key = key
      self.keyPosition = keyPosition
      self.value = value
    }
  }

  public let content: Content
  public let position: SourcePosition

  public init(_ content: Content, at position: SourcePosition) {
    self.content = content
    self.position = position
  }

  /// What the value is, for a message: "a list", "the text 'x'".
  public var kindDescription: String {
    switch content {
    case .null: "nothing"
    case .scalar(let text, isQuoted: false): "'\(text.prefix(40))'"
    case .scalar(let text, isQuoted: true): "the text '\(text.prefix(40))'"
    case .sequence: "a list"
    case .mapping: "a mapping"
    }
  }
}

/// A line and a column of a file, both counted from 1.
public struct SourcePosition: Sendable, Hashable, Comparable {
  public let line: Int
  public let column: Int

  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  public static func < (left: Self, right: Self) -> Bool {
    (left.line, left.column) < (right.line, right.column)
  }
}
