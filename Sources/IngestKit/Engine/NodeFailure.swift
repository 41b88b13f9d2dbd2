/// A node that could not go on; the others did.
package struct NodeFailure: Sendable, Equatable {
  package let node: String
  package let failure: PluginFailure

  /// The failure with its node, for a person.
  package var message: String { "node '\(node)': \(failure.message)" }
}

extension NodeFailure: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("node", node)
      json.member("kind", failure.kind.name)
      json.member("message", failure.message)
    }
  }
}

extension PluginFailure.Kind {
  /// The class in one word.
  var name: String {
    switch self {
    case .configuration: "configuration"
    case .transient: "transient"
    case .permanent: "permanent"
    case .record: "record"
    case .bug: "bug"
    }
  }
}
