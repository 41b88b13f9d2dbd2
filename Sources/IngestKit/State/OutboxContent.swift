/// What the outbox keeps of a record: its JSON, or which article of the inbox it is.
struct OutboxContent {
  let source: String?
  let revision: String?
  let payload: [UInt8]
  private let record: Record

  init(_ addition: Outbox.Addition) {
    record = addition.record
    if let source = addition.source, case .article(let article) = record {
      (self.source, revision, payload) = (source, article.revision, [])
    } else {
      (source, revision, payload) = (nil, nil, OutboxPayload.bytes(of: record))
    }
  }

  /// - Parameter row: source, revision and payload, behind another column.
  func isSame(as row: SQLRow) -> Bool {
    guard let known = row.textIfPresent(1) else {
      return row.holds(source == nil ? payload : OutboxPayload.bytes(of: record), in: 3)
    }
    return known == source && row.textIfPresent(2) == revision
  }
}
