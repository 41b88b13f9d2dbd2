/// A type that an option can have.
public protocol OptionValue: Sendable {
  static var optionType: OptionType { get }

  /// Reads the value from a pipeline file.
  init(option: ConfigValue) throws(OptionProblem)

  /// The value as a pipeline file would write it; nil for nothing and for secrets.
  var optionText: String? { get }
}

extension String: OptionValue {
  public static var optionType: OptionType { .text }

  public init(option: ConfigValue) throws(OptionProblem) {
    guard case .scalar(let text, _) = option.content else {
      throw OptionProblem("expected a text, found \(option.kindDescription)", option)
    }
    self = text
  }

  public var optionText: String? { self }
}

extension Int: OptionValue {
  public static var optionType: OptionType { .integer }

  public init(option: ConfigValue) throws(OptionProblem) {
    guard case .scalar(let text, isQuoted: false) = option.content, let value = Int(text) else {
      throw OptionProblem("expected a whole number, found \(option.kindDescription)", option)
    }
    self = value
  }

  public var optionText: String? { String(self) }
}

extension Double: OptionValue {
  public static var optionType: OptionType { .number }

  public init(option: ConfigValue) throws(OptionProblem) {
    guard case .scalar(let text, isQuoted: false) = option.content, let value = Double(text),
      value.isFinite
    else { throw OptionProblem("expected a number, found \(option.kindDescription)", option) }
    self = value
  }

  public var optionText: String? { String(self) }
}

extension Bool: OptionValue {
  public static var optionType: OptionType { .boolean }

  public init(option: ConfigValue) throws(OptionProblem) {
    guard case .scalar(let text, isQuoted: false) = option.content,
      let value = ["true": true, "false": false][text]
    else { throw OptionProblem("expected true or false, found \(option.kindDescription)", option) }
    self = value
  }

  public var optionText: String? { String(self) }
}

extension Optional: OptionValue where Wrapped: OptionValue {
  public static var optionType: OptionType { Wrapped.optionType }

  public init(option: ConfigValue) throws(OptionProblem) {
    if case .null = option.content { self = nil } else { self = try Wrapped(option: option) }
  }

  public var optionText: String? { self?.optionText }
}

/// A list; a single value stands for a list of one.
extension Array: OptionValue where Element: OptionValue {
  public static var optionType: OptionType { .list(Element.optionType) }

  public init(option: ConfigValue) throws(OptionProblem) {
    self = []
    guard case .sequence(let values) = option.content else {
      append(try Element(option: option))
      return
    }
    for value in values { append(try Element(option: value)) }
  }

  public var optionText: String? {
    isEmpty ? nil : "[" + compactMap(\.optionText).joined(separator: ", ") + "]"
  }
}

/// A mapping from names to values.
extension Dictionary: OptionValue where Key == String, Value: OptionValue {
  public static var optionType: OptionType { .map(Value.optionType) }

  public init(option: ConfigValue) throws(OptionProblem) {
    guard case .mapping(let members) = option.content else {
      throw OptionProblem("expected a mapping, found \(option.kindDescription)", option)
    }
    self = [:]
    for member in members { self[member.key] = try Value(option: member.value) }
  }

  public var optionText: String? { nil }
}

/// An enumeration of names; declare `enum Mode: String, OptionChoice { … }`.
public protocol OptionChoice: OptionValue, RawRepresentable, CaseIterable
where RawValue == String {}

extension OptionChoice {
  public static var optionType: OptionType { .oneOf(allCases.map(\.rawValue)) }

  public init(option: ConfigValue) throws(OptionProblem) {
    let name = try String(option: option)
    guard let value = Self(rawValue: name) else {
      let choices = Self.allCases.map { "'\($0.rawValue)'" }.joined(separator: ", ")
      throw OptionProblem("'\(name)' is not one of \(choices)", option)
    }
    self = value
  }

  public var optionText: String? { rawValue }
}

/// A day, written as `2024-08-21`.
extension CalendarDay: OptionValue {
  public static var optionType: OptionType { .text }

  public init(option: ConfigValue) throws(OptionProblem) {
    let text = try String(option: option)
    guard text.utf8.count == 10, let day = CalendarDay(isoPrefix: text) else {
      throw OptionProblem("'\(text.prefix(40))' is not a date like 2024-08-21", option)
    }
    self = day
  }

  public var optionText: String? { iso }
}

/// A file that a node writes, relative to the pipeline file.
public struct OutputPath: OptionValue, Hashable {
  public var path: String

  public init(_ path: String) { self.path = path }

  public static var optionType: OptionType { .outputPath }

  public init(option: ConfigValue) throws(OptionProblem) { path = try String(option: option) }

  public var optionText: String? { path.isEmpty ? nil : path }
}

/// A text that is never printed: `description` and every message show `•••`.
public struct Secret: OptionValue, CustomStringConvertible, CustomReflectable {
  public let value: String

  public init(_ value: String) { self.value = value }

  public static var optionType: OptionType { .secret }

  public init(option: ConfigValue) throws(OptionProblem) {
    guard case .scalar(let text, _) = option.content else {
      throw OptionProblem("expected a text", option)
    }
    value = text
  }

  public var optionText: String? { nil }
  public var description: String { "•••" }
  public var customMirror: Mirror { Mirror(self, children: []) }
}
