/// One thing that is wrong with a pipeline file, and where.
package struct Diagnostic: Error, Hashable {
  /// The file as the user named it.
  package let file: String
  /// Nil when the file as a whole is meant.
  package let position: SourcePosition?
  package let message: String

  package init(file: String, position: SourcePosition?, message: String) {
    self.file = file
    self.position = position
    self.message = message
  }
}

extension Diagnostic: Comparable {
  package static func < (left: Self, right: Self) -> Bool {
    let start = SourcePosition(line: 0, column: 0)
    return (left.file, left.position ?? start, left.message)
      < (right.file, right.position ?? start, right.message)
  }
}

extension Diagnostic: CustomStringConvertible {
  /// The diagnostic as `file:line:column: message`.
  package var description: String {
    guard let position else { return "\(file): \(message)" }
    return "\(file):\(position.line):\(position.column): \(message)"
  }
}

extension Diagnostic: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("file", file)
      json.member("line", position?.line)
      json.member("column", position?.column)
      json.member("message", message)
    }
  }
}
