/// Why a document is not well-formed.
package struct XMLProblem: Error, CustomStringConvertible, Sendable {
  package let line: Int
  package let message: String
  /// True when the root element is whole and only what follows it is wrong.
  package let isBehindRoot: Bool

  init(line: Int, message: String, isBehindRoot: Bool = false) {
    self.line = line
    self.message = message
    self.isBehindRoot = isBehindRoot
  }

  package var description: String { "line \(line): \(message)" }
}
