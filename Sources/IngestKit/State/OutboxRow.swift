/// A row of the outbox but for its payload.
struct OutboxRow {
  /// What leads to the record.
  struct Stored {
    let kind: String
    /// The merger whose reports an incident consists of.
    let merger: String?
    let id: String
    /// The source of whose articles it is one, in this revision; nil for what has a payload.
    let source: String?
    let revision: String?
    /// Bytes of the payload.
    let size: Int
  }

  enum Content {
    /// Not read from the row at all.
    case recent(Record)
    case stored(Stored)
  }

  let sequence: Int64
  let node: String
  let content: Content

  /// What `init` takes its values from.
  static let columns = """
    SELECT outbox.seq, kind, merger, LENGTH(payload), record_id, source, revision

    """

  init(_ row: SQLRow, of node: String, recent: RecentRecords?) {
    sequence = row.integer(0)
    self.node = node
    content =
      recent?.record(at: sequence).map(Content.recent)
      ?? .stored(
        Stored(
          kind: row.text(1), merger: row.textIfPresent(2), id: row.text(4),
          source: row.textIfPresent(5), revision: row.textIfPresent(6), size: Int(row.integer(3))))
  }
}
