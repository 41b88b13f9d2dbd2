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

extension NodeFailure: Decodable {
  private enum CodingKeys: String, CodingKey { case node, kind, message }

  package init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    let kind = try PluginFailure.Kind(named: values.decode(String.self, forKey: .kind))
    node = try values.decode(String.self, forKey: .node)
    failure = PluginFailure(kind, try values.decode(String.self, forKey: .message))
  }
}

extension PluginFailure.Kind {
  fileprivate init(named name: String) throws {
    let kinds: [Self] = [
      .configuration, .transient(retryAfter: nil), .permanent, .record, .bug,
    ]
    guard let kind = kinds.first(where: { $0.name == name }) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: [], debugDescription: "'\(name)' is no kind of failure"))
    }
    self = kind
  }
}
