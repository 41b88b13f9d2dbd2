import IngestKit

/// Checks JSON against a JSON Schema, as far as the schemas of the records go.
///
/// A keyword that it does not know is an error of its own, so that no rule is passed over.
public struct JSONSchema: Sendable {
  private let root: JSONValue

  public init(_ text: String) throws { root = try JSONValue(text) }

  /// What is wrong with the value, each with a JSON Pointer; empty when it is valid.
  public func problems(of json: String) throws -> [String] {
    problems(of: try JSONValue(json), by: root, at: "")
  }

  private static let annotations: Set<String> = [
    "$schema", "$id", "$defs", "title", "description", "default",
  ]

  private func problems(of value: JSONValue, by schema: JSONValue, at path: String) -> [String] {
    guard let keywords = schema.members else { return ["\(path): the schema is no object"] }
    return keywords.sorted { $0.key < $1.key }.flatMap { keyword, rule in
      Self.annotations.contains(keyword)
        ? [] : check(value, keyword, rule, keywords).map { "\(path)\($0)" }
    }
  }

  private func check(
    _ value: JSONValue, _ keyword: String, _ rule: JSONValue, _ keywords: [String: JSONValue]
  ) -> [String] {
    switch keyword {
    case "type":
      let names = rule.elements?.compactMap(\.string) ?? [rule.string ?? ""]
      return names.contains { value.isOf(type: $0) } ? [] : [": \(value) is not \(names)"]
    case "enum": return rule.elements?.contains(value) == true ? [] : [": \(value) is no choice"]
    case "const": return rule == value ? [] : [": \(value) is not \(rule)"]
    case "required":
      guard let members = value.members else { return [] }
      return (rule.elements ?? []).compactMap(\.string).filter { members[$0] == nil }
        .map { ": '\($0)' is missing" }
    case "properties":
      return (value.members ?? [:]).sorted { $0.key < $1.key }.flatMap { name, member in
        rule[name].map { problems(of: member, by: $0, at: "/\(name)") } ?? []
      }
    case "additionalProperties":
      guard rule == .bool(false) else { return [": only 'additionalProperties': false is known"] }
      let known = keywords["properties"]?.members ?? [:]
      return (value.members ?? [:]).keys.sorted().filter { known[$0] == nil }
        .map { "/\($0): not allowed" }
    case "items":
      let first = keywords["prefixItems"]?.elements?.count ?? 0
      return (value.elements ?? []).enumerated().dropFirst(first).flatMap {
        problems(of: $0.element, by: rule, at: "/\($0.offset)")
      }
    case "prefixItems":
      return zip(value.elements ?? [], rule.elements ?? []).enumerated().flatMap {
        problems(of: $0.element.0, by: $0.element.1, at: "/\($0.offset)")
      }
    case "anyOf":
      let choices = (rule.elements ?? []).map { problems(of: value, by: $0, at: "") }
      return choices.contains([]) ? [] : choices.first ?? []
    case "$ref": return problems(of: value, by: definition(rule), at: "")
    default: return checkLimit(value, keyword, rule)
    }
  }

  private func checkLimit(_ value: JSONValue, _ keyword: String, _ rule: JSONValue) -> [String] {
    guard let limit = rule.double ?? (keyword == "format" ? 0 : nil) else {
      return [": unknown keyword '\(keyword)'"]
    }
    let holds: Bool
    switch keyword {
    case "minimum": holds = value.double.map { $0 >= limit } ?? true
    case "maximum": holds = value.double.map { $0 <= limit } ?? true
    case "minItems": holds = value.elements.map { Double($0.count) >= limit } ?? true
    case "minLength": holds = value.string.map { Double($0.unicodeScalars.count) >= limit } ?? true
    case "format" where rule == .string("date"):
      holds = value.string.map { $0.utf8.count == 10 && CalendarDay(isoPrefix: $0) != nil } ?? true
    default: return [": unknown keyword '\(keyword)'"]
    }
    return holds ? [] : [": \(value) breaks \(keyword) \(rule)"]
  }

  private func definition(_ reference: JSONValue) -> JSONValue {
    let name = reference.string?.split(separator: "/").last.map(String.init) ?? ""
    return root["$defs"]?[name] ?? .null
  }
}

extension JSONValue {
  fileprivate func isOf(type: String) -> Bool {
    switch (type, self) {
    case ("null", .null), ("boolean", .bool), ("string", .string), ("array", .array),
      ("object", .object), ("integer", .integer), ("number", .integer), ("number", .number):
      true
    default: false
    }
  }
}
