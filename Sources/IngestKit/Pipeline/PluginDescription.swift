/// A plugin as `ingest plugins` tells it.
package struct PluginDescription: Sendable, Equatable {
  package let name: String
  package let section: Section
  package let summary: String
  /// True for the kind of normalizer that remembers.
  package let isMerger: Bool
  /// What it gives for each kind that it takes; nil where it gives nothing, as sinks do.
  let flows: [RecordKind: RecordKind?]
  package let options: [OptionDescription]
  /// Options that the host adds to every plugin of the section.
  package let hostOptions: [OptionDescription]

  package var takes: [RecordKind] { flows.keys.sorted() }

  package var gives: [RecordKind] {
    section == .sources ? [.article] : Set(flows.values.compactMap(\.self)).sorted()
  }

  /// What it gives when it takes a kind; nil when it does not take it or gives nothing.
  func gives(for kind: RecordKind) -> RecordKind? { flows[kind].flatMap(\.self) }

  /// Role, summary and every option, one a line.
  package var text: String {
    let role = isMerger ? "merger" : section.role
    var lines = ["\(name) (\(role)): \(summary)"]
    if !takes.isEmpty { lines.append("  takes " + takes.map(\.plural).joined(separator: ", ")) }
    if !gives.isEmpty { lines.append("  gives " + gives.map(\.plural).joined(separator: ", ")) }
    lines += options.map { "  \($0.text)" }
    if !hostOptions.isEmpty {
      lines.append("  every \(section.role) has:")
      lines += hostOptions.map { "    \($0.text)" }
    }
    return lines.joined(separator: "\n")
  }
}

extension PluginDescription: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("name", name)
      json.member("section", section.rawValue)
      json.member("role", isMerger ? "merger" : section.role)
      json.member("summary", summary)
      json.member("takes", takes.map(\.rawValue))
      json.member("gives", gives.map(\.rawValue))
      json.member("options", options)
      json.member("host_options", hostOptions)
    }
  }
}

extension RecordKind {
  /// The kind in the plural, for messages.
  var plural: String { rawValue + "s" }
}
