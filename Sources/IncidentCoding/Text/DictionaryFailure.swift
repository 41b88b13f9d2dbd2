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

  /// The values of several readings.
  ///
  /// - Throws: `DictionaryFailure` with the problems of all that failed, so that one look at a
  ///   directory of dictionaries is enough; the first other error as it is.
  static func gather<each Value>(
    _ readings: repeat Result<each Value, any Error>
  ) throws -> (repeat each Value) {
    var problems: [String] = []
    for reading in repeat each readings {
      guard case .failure(let error) = reading else { continue }
      guard let failure = error as? Self else { throw error }
      problems += failure.problems
    }
    guard problems.isEmpty else { throw Self(problems) }
    return (repeat try (each readings).get())
  }
}
