/// What became of the articles that waited in the inbox.
package struct InboxLedger: Sendable, Equatable {
  /// Left by earlier runs.
  package var waiting = 0
  package var added = 0
  package var done = 0
  /// Replaced by a newer revision before they were worked on.
  package var superseded = 0
  /// Counted in the state at the end, so that the balance is a real one.
  package var pending = 0

  package var isBalanced: Bool { waiting + added == done + superseded + pending }
}

extension InboxLedger: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("waiting", waiting)
      json.member("added", added)
      json.member("done", done)
      json.member("superseded", superseded)
      json.member("pending", pending)
    }
  }
}

extension InboxLedger: Decodable {
  private enum CodingKeys: String, CodingKey { case waiting, added, done, superseded, pending }
}
