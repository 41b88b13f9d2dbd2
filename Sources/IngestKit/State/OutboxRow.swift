/// A row of the outbox but for its payload.
struct OutboxRow {
  let sequence: Int64
  let node: String
  let kind: String
  /// The merger whose reports an incident consists of.
  let merger: String?
  let id: String
  /// The source of whose articles it is one, in this revision; nil for what has a payload.
  let source: String?
  let revision: String?
  /// Bytes of the payload.
  let size: Int

  /// What `init` takes its values from.
  static let columns = """
    SELECT outbox.seq, outbox.node, kind, merger, LENGTH(payload), record_id, source, revision

    """

  init(_ row: SQLRow) {
    sequence = row.integer(0)
    node = row.text(1)
    kind = row.text(2)
    merger = row.textIfPresent(3)
    size = Int(row.integer(4))
    id = row.text(5)
    source = row.textIfPresent(6)
    revision = row.textIfPresent(7)
  }
}
