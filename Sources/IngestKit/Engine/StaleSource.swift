/// A source that has given nothing new for longer than its option `freshness` allows.
package struct StaleSource: Sendable, Equatable {
  package enum Level: String, Sendable, Decodable, JSONWritable { case warning, error }

  package let node: String
  package let level: Level
  /// What is wrong, for a person.
  package let message: String
  /// False when an earlier run has told of it already.
  package let isNew: Bool
}

extension StaleSource: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("node", node)
      json.member("level", level)
      json.member("message", message)
      json.member("new", isNew)
    }
  }
}

extension StaleSource: Decodable {
  private enum CodingKeys: String, CodingKey {
    case node, level, message
    case isNew = "new"
  }
}
