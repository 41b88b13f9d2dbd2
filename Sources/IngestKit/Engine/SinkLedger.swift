/// What became of the records that waited for a sink.
package struct SinkLedger: Sendable, Equatable {
  package var taken = 0
  package var inserted = 0
  package var updated = 0
  package var unchanged = 0
  package var deadLettered = 0
  /// Left for the next run.
  package var pending = 0

  package var isBalanced: Bool {
    taken == inserted + updated + unchanged + deadLettered + pending
  }
}

extension SinkLedger: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("in", taken)
      json.member("inserted", inserted)
      json.member("updated", updated)
      json.member("unchanged", unchanged)
      json.member("dead_lettered", deadLettered)
      json.member("pending", pending)
    }
  }
}

extension SinkLedger: Decodable {
  private enum CodingKeys: String, CodingKey {
    case taken = "in"
    case inserted, updated, unchanged, pending
    case deadLettered = "dead_lettered"
  }
}
