/// How one option is written in a pipeline file: its name, type, range, default and doc.
public struct OptionDeclaration<Root: PluginOptions>: Sendable {
  /// In snake case.
  public let name: String
  /// One line, lower case, without a full stop.
  public let summary: String
  public let isRequired: Bool
  public let type: OptionType
  /// Reads the value into the options.
  let assign: @Sendable (ConfigValue, inout Root) throws(OptionProblem) -> Void
  /// The default as it would be written; nil when there is none.
  let defaultText: @Sendable () -> String?

  public init<Value: OptionValue>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ summary: String,
    isRequired: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.isRequired = isRequired
    self.type = Value.optionType
    self.assign = { (value, options) throws(OptionProblem) in
      options[keyPath: path] = try Value(option: value)
    }
    self.defaultText = { isRequired ? nil : Root()[keyPath: path].optionText }
  }

  /// Declares an option whose value must lie in a range.
  public init<Value: OptionValue & Comparable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Root, Value> & Sendable, _ summary: String,
    isRequired: Bool = false, in range: ClosedRange<Value>
  ) {
    self.init(name, summary, isRequired: isRequired, in: range) {
      isRequired ? nil : Root()[keyPath: path].optionText
    } assign: {
      $0[keyPath: path] = $1
    }
  }

  /// Declares an option that may be left out and whose value must lie in a range.
  public init<Value: OptionValue & Comparable & Sendable>(
    _ name: String, _ path: any WritableKeyPath<Root, Value?> & Sendable, _ summary: String,
    in range: ClosedRange<Value>
  ) {
    self.init(name, summary, isRequired: false, in: range) {
      Root()[keyPath: path]?.optionText
    } assign: {
      $0[keyPath: path] = $1
    }
  }

  private init<Value: OptionValue & Comparable & Sendable>(
    _ name: String, _ summary: String, isRequired: Bool, in range: ClosedRange<Value>,
    defaultText: @escaping @Sendable () -> String?,
    assign: @escaping @Sendable (inout Root, Value) -> Void
  ) {
    self.name = name
    self.summary = summary
    self.isRequired = isRequired
    self.type = Value.optionType.limited(
      from: range.lowerBound.optionText, to: range.upperBound.optionText)
    self.assign = { (option, options) throws(OptionProblem) in
      assign(&options, try Self.value(option, in: range))
    }
    self.defaultText = defaultText
  }

  private static func value<Value: OptionValue & Comparable>(
    _ option: ConfigValue, in range: ClosedRange<Value>
  ) throws(OptionProblem) -> Value {
    let value = try Value(option: option)
    guard range.contains(value) else {
      let bounds = "\(range.lowerBound.optionText ?? "") to \(range.upperBound.optionText ?? "")"
      throw OptionProblem("\(option.kindDescription) is out of range; it takes \(bounds)", option)
    }
    return value
  }
}

/// Why a value of a pipeline file cannot be an option's value.
public struct OptionProblem: Error, Sendable {
  public let message: String
  public let position: SourcePosition
  /// What else is wrong within the same value.
  public let further: [OptionProblem]

  public init(_ message: String, _ value: ConfigValue) {
    self.init(message, at: value.position)
  }

  public init(_ message: String, at position: SourcePosition, further: [OptionProblem] = []) {
    self.message = message
    self.position = position
    self.further = further
  }
}

/// The type of an option, as JSON Schema and `plugins show` tell it.
public indirect enum OptionType: Sendable, Equatable {
  case text, integer, number, boolean, duration
  /// A text that is never printed.
  case secret
  /// A file that the node writes; no two nodes may write the same one.
  case outputPath
  case oneOf([String])
  case list(OptionType)
  case map(OptionType)
  case range(OptionType, from: String?, to: String?)
  case group([Member])

  /// A key of a group.
  public struct Member: Sendable, Equatable {
    public let name: String
    public let summary: String
    public let type: OptionType
    public let isRequired: Bool
  }

  func limited(from: String?, to: String?) -> OptionType { .range(self, from: from, to: to) }
}
