internal import Foundation
internal import GRDB

/// A dead letter as the state keeps it.
package struct BuriedLetter: Sendable, Equatable {
  package enum State: String, Sendable, CaseIterable {
    case waiting
    /// Put back for the next run; when it fails again, that is a new letter.
    case retried
    case dropped
    /// Its record has passed, or a newer revision has taken its place.
    case closed
  }

  package let id: Int64
  package let state: State
  /// When the state was last changed; nil while it waits.
  package let changed: String?
  /// The run in which the record failed.
  package let run: Int64
  /// When that run started.
  package let time: String
  package let node: String
  package let reason: String
  package let kind: RecordKind
  package let recordID: String
  /// The record's JSON.
  package let record: String
  /// The inbox's row of the article that the record comes from.
  let article: Int64?
  /// The outbox's row of the record.
  let entry: Int64?

  static let columns = """
    dead_letters.id, state, changed, run, started, node, reason, kind, record_id,
    CAST(payload AS TEXT), article, entry FROM dead_letters JOIN runs ON runs.id = run
    """

  init(_ row: Row) throws {
    guard let state = State(rawValue: row[1]), let kind = RecordKind(rawValue: row[7]) else {
      throw DatabaseError(resultCode: .SQLITE_CORRUPT)
    }
    (id, self.state, changed, run, time) = (row[0], state, row[2], row[3], row[4])
    (node, reason, self.kind, recordID) = (row[5], row[6], kind, row[8])
    (record, article, entry) = (row[9], row[10], row[11])
  }
}

extension BuriedLetter: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { writeMembers(to: &$0) }
  }

  func writeMembers(to json: inout JSONWriter) {
    json.member("id", Int(id))
    json.member("state", state.rawValue)
    json.member("changed", changed)
    json.member("run", Int(run))
    json.member("time", time)
    json.member("node", node)
    json.member("kind", kind.rawValue)
    json.member("record_id", recordID)
    json.member("reason", reason)
  }
}

/// A dead letter with the article that it comes from.
package struct OpenedLetter: Sendable, JSONWritable {
  package let letter: BuriedLetter
  /// Nil when it is not known, and for records that come from several articles.
  package let article: Article?

  package func write(to json: inout JSONWriter) {
    json.object { json in
      letter.writeMembers(to: &json)
      json.key("record")
      json.raw(letter.record)
      json.member("article", letter.kind == .article ? nil : article)
    }
  }
}
