/// An option as `ingest plugins show` tells it.
package struct OptionDescription: Sendable, Equatable {
  package let name: String
  package let summary: String
  package let type: OptionType
  package let isRequired: Bool
  /// As a pipeline file would write it.
  package let defaultText: String?

  init<Options: PluginOptions>(_ declaration: OptionDeclaration<Options>) {
    name = declaration.name
    summary = declaration.summary
    type = declaration.type
    isRequired = declaration.isRequired
    defaultText = declaration.defaultText()
  }

  /// The option on one line: `limit: whole number, 1 to 100, default 10: most articles of a file`.
  package var text: String {
    var parts = [type.text]
    if isRequired { parts.append("required") }
    if let defaultText, !defaultText.isEmpty { parts.append("default \(defaultText)") }
    return "\(name) (\(parts.joined(separator: ", "))): \(summary)"
  }
}

extension OptionDescription: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("summary", summary)
      json.member("type", type.text)
      json.member("required", isRequired)
      json.member("secret", type == .secret)
      json.member("default", defaultText)
      json.member("schema", OptionSchema(self))
    }
  }
}

extension OptionType {
  /// The type in words.
  var text: String {
    switch self {
    case .text: "text"
    case .integer: "whole number"
    case .number: "number"
    case .boolean: "true or false"
    case .duration: "duration such as 15m"
    case .secret: "secret text"
    case .outputPath: "path that is written"
    case .oneOf(let names): names.joined(separator: " | ")
    case .list(let type): "list of \(type.text)"
    case .map(let type): "mapping to \(type.text)"
    case .group(let members): "mapping of \(members.map(\.name).joined(separator: ", "))"
    case .range(let type, let from, let to): "\(type.text), \(from ?? "") to \(to ?? "")"
    }
  }
}
