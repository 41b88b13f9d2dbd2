/// What is wrong with one row of a dictionary; the table adds file and line.
package struct DictionaryProblem: Error, Equatable {
  package let message: String

  package init(_ message: String) { self.message = message }
}

/// Everything that is wrong with a dictionary file, each as `file:line: what is wrong`.
package struct DictionaryFailure: Error, Equatable, CustomStringConvertible {
  package let problems: [String]

  package init(_ problems: [String]) { self.problems = problems }

  package var description: String { problems.joined(separator: "\n") }
}
