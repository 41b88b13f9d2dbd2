/// Options within an option: a mapping whose keys are declared like those of a plugin.
///
/// ```yaml
/// box: { south: 29, west: 38, north: 38, east: 49 }
/// ```
public protocol NestedOptions: OptionValue, PluginOptions {}

extension NestedOptions {
  public static var optionType: OptionType {
    .group(
      declarations.map {
        OptionType.Member(
          name: $0.name, summary: $0.summary, type: $0.type, isRequired: $0.isRequired)
      })
  }

  public init(option: ConfigValue) throws(OptionProblem) {
    guard case .mapping(let members) = option.content else {
      throw OptionProblem("expected a mapping, found \(option.kindDescription)", option)
    }
    self.init()
    var problems: [OptionProblem] = []
    for member in members {
      do {
        try assign(member)
      } catch {
        problems += [error] + error.further
      }
    }
    for declaration in Self.declarations where declaration.isRequired {
      if members.contains(where: { $0.key == declaration.name }) { continue }
      problems.append(OptionProblem("missing '\(declaration.name)'", option))
    }
    if let first = problems.first {
      throw OptionProblem(first.message, at: first.position, further: Array(problems.dropFirst()))
    }
  }

  public var optionText: String? { nil }

  private mutating func assign(_ member: ConfigValue.Member) throws(OptionProblem) {
    guard let declaration = Self.declarations.first(where: { $0.name == member.key }) else {
      let hint = Suggestion.hint(for: member.key, among: Self.declarations.map(\.name))
      throw OptionProblem("unknown key '\(member.key)'\(hint)", at: member.keyPosition)
    }
    do {
      try declaration.assign(member.value, &self)
    } catch {
      throw error.prefixed("'\(member.key)': ")
    }
  }
}

extension OptionProblem {
  fileprivate func prefixed(_ prefix: String) -> OptionProblem {
    OptionProblem(
      prefix + message, at: position, further: further.map { $0.prefixed(prefix) })
  }
}
