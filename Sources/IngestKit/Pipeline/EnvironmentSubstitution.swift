/// Fills `${env:NAME}` and `${env:NAME:-default}` into the texts of a parsed file.
///
/// Works on leaves after parsing, so a variable's value can never become YAML; `$${` stands for a
/// literal `${`.
struct EnvironmentSubstitution {
  let environment: [String: String]
  private(set) var problems: [ConfigProblem] = []

  init(environment: [String: String]) { self.environment = environment }

  mutating func substitute(_ value: ConfigValue) -> ConfigValue {
    switch value.content {
    case .null: return value
    case .scalar(let text, let isQuoted):
      guard text.contains("${") else { return value }
      let filled = fill(text, at: value.position)
      // Flow style forces quotes around '${env:LIMIT}', which may well mean a number.
      let isReference = text.hasPrefix("${env:") && text.firstIndex(of: "}") == text.indices.last
      return ConfigValue(
        .scalar(filled, isQuoted: isQuoted && !isReference), at: value.position)
    case .sequence(let values):
      return ConfigValue(.sequence(values.map { substitute($0) }), at: value.position)
    case .mapping(let members):
      let members = members.map {
        ConfigValue.Member(
          key: $0.key, keyPosition: $0.keyPosition, value: substitute($0.value))
      }
      return ConfigValue(.mapping(members), at: value.position)
    }
  }

  private mutating func fill(_ text: String, at position: SourcePosition) -> String {
    var filled = ""
    var rest = text[...]
    while let start = rest.firstRange(of: "${") {
      filled += rest[..<start.lowerBound]
      if filled.last == "$" {
        filled += "{"
        rest = rest[start.upperBound...]
      } else if rest[start.upperBound...].hasPrefix("env:") {
        guard let end = rest[start.upperBound...].firstIndex(of: "}") else {
          problems.append(ConfigProblem("'${env:' has no closing '}'", position))
          return text
        }
        let reference = rest[start.upperBound..<end].dropFirst("env:".count)
        filled += value(of: reference, at: position)
        rest = rest[rest.index(after: end)...]
      } else {
        filled += "${"
        rest = rest[start.upperBound...]
      }
    }
    return filled + rest
  }

  private mutating func value(of reference: Substring, at position: SourcePosition) -> String {
    let separator = reference.firstRange(of: ":-")
    let name = String(reference[..<(separator?.lowerBound ?? reference.endIndex)])
    if let value = environment[name], separator == nil || !value.isEmpty { return value }
    if let separator { return String(reference[separator.upperBound...]) }
    // Only the name is looked up for a suggestion: values may be secrets.
    let nearest = Suggestion.nearest(to: name, among: environment.keys)
    let hint =
      nearest.map { "did you mean '\($0)'?" } ?? "set it or write '${env:\(name):-default}'"
    problems.append(
      ConfigProblem("the environment variable '\(name)' is not set; \(hint)", position))
    return ""
  }
}
