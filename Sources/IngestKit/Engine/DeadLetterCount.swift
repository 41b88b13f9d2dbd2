/// How many dead letters wait after a run, and how many may.
package struct DeadLetterCount: Sendable, Equatable {
  package let waiting: Int
  /// Nil for any number.
  package let limit: Int?

  package var isAboveLimit: Bool { limit.map { waiting > $0 } ?? false }
}

extension DeadLetterCount: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("waiting", waiting)
      json.member("limit", limit)
    }
  }
}

extension DeadLetterCount: Decodable {}
