/// What became of the records that a source, a normalizer or a merger took in.
package struct NodeLedger: Sendable, Equatable {
  package var taken = 0
  package var passed = 0
  /// Known already.
  package var unchanged = 0
  /// Left out on purpose, by reason.
  package var filtered: [String: Int] = [:]
  package var deadLettered = 0
  /// Left for the next run.
  package var pending = 0
  /// What was made of it; counted apart, since one record may give several or none.
  package var given = 0

  package var isBalanced: Bool {
    taken == passed + unchanged + filtered.values.reduce(0, +) + deadLettered + pending
  }

  static func += (left: inout Self, right: Self) {
    left.taken += right.taken
    left.passed += right.passed
    left.unchanged += right.unchanged
    left.filtered.merge(right.filtered, uniquingKeysWith: +)
    left.deadLettered += right.deadLettered
    left.pending += right.pending
    left.given += right.given
  }
}

extension NodeLedger: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("in", taken)
      json.member("passed", passed)
      json.member("unchanged", unchanged)
      json.key("filtered")
      json.object { json in
        for (reason, count) in filtered.sorted(by: { $0.key < $1.key }) {
          json.key(named: reason)
          json.integer(count)
        }
      }
      json.member("dead_lettered", deadLettered)
      json.member("pending", pending)
      json.member("given", given)
    }
  }
}

extension NodeLedger: Decodable {
  private enum CodingKeys: String, CodingKey {
    case taken = "in"
    case passed, unchanged, filtered, pending, given
    case deadLettered = "dead_lettered"
  }
}
