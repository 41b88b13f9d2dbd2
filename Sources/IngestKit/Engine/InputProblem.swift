/// Something of a source's input that could not be read.
package struct InputProblem: Sendable, Equatable {
  package let node: String
  /// What it was, such as a path or a path with a line.
  package let item: String
  package let message: String
  /// False when an earlier run has told of it already.
  package var isNew = true
}

extension InputProblem: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("node", node)
      json.member("item", item)
      json.member("message", message)
      json.member("new", isNew)
    }
  }
}

extension InputProblem: Decodable {
  private enum CodingKeys: String, CodingKey {
    case node, item, message
    case isNew = "new"
  }
}
