/// The JSON Schema of one option's value.
struct OptionSchema: JSONWritable {
  private let summary: String
  private let type: OptionType
  private let defaultText: String?

  init(_ option: OptionDescription) {
    self.init(option.summary, option.type, default: option.defaultText)
  }

  init(_ summary: String, _ type: OptionType, default text: String? = nil) {
    self.summary = summary
    self.type = type
    defaultText = text
  }

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("description", summary)
      Self.writeKeywords(of: type, to: &json)
      if let defaultText { Self.writeDefault(defaultText, of: type, to: &json) }
    }
  }

  private static func writeKeywords(of type: OptionType, to json: inout JSONWriter) {
    switch type {
    case .text, .outputPath: json.member("type", "string")
    case .integer: json.member("type", "integer")
    case .number: json.member("type", "number")
    case .boolean: json.member("type", "boolean")
    case .duration:
      json.member("type", "string")
      json.member("pattern", "^[0-9]+(ms|s|m|h|d)$")
    case .secret:
      json.member("type", "string")
      json.member("writeOnly", true)
    case .oneOf(let names): json.member("enum", names)
    case .list(let element):
      // A single value stands for a list of one.
      json.key("anyOf")
      json.array([TypeSchema(type: element), TypeSchema(type: element, isList: true)])
    case .map(let value):
      json.member("type", "object")
      json.member("additionalProperties", TypeSchema(type: value))
    case .group(let members): writeMembers(members, to: &json)
    case .range(let type, let from, let to):
      writeKeywords(of: type, to: &json)
      json.member("minimum", ifPresent: from.flatMap(Double.init))
      json.member("maximum", ifPresent: to.flatMap(Double.init))
    }
  }

  private static func writeDefault(_ text: String, of type: OptionType, to json: inout JSONWriter) {
    switch type {
    case .integer, .number, .boolean:
      json.key("default")
      json.raw(text)
    case .range(let type, _, _): writeDefault(text, of: type, to: &json)
    case .text, .outputPath, .duration, .oneOf: json.member("default", text)
    case .secret, .list, .map, .group: break
    }
  }

  private static func writeMembers(_ members: [OptionType.Member], to json: inout JSONWriter) {
    json.member("type", "object")
    json.key("properties")
    json.object { json in
      for member in members {
        json.key(named: member.name)
        json.object { json in
          json.member("description", member.summary)
          writeKeywords(of: member.type, to: &json)
        }
      }
    }
    let required = members.filter(\.isRequired).map(\.name)
    if !required.isEmpty { json.member("required", required) }
    json.member("additionalProperties", false)
  }

  private struct TypeSchema: JSONWritable {
    let type: OptionType
    var isList = false

    func write(to json: inout JSONWriter) {
      json.object { json in
        if isList {
          json.member("type", "array")
          json.member("items", TypeSchema(type: type))
        } else {
          OptionSchema.writeKeywords(of: type, to: &json)
        }
      }
    }
  }
}
