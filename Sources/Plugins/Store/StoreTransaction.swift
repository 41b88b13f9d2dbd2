internal import GRDB
internal import IngestKit

/// Writes entries into an incident database, inside a transaction that the caller holds.
struct StoreTransaction {
  private let database: Database
  private let statements: StoreStatements
  private let reportRows: ReportRows
  private let incidentRows: IncidentRows

  init(_ database: Database, _ statements: StoreStatements) {
    self.database = database
    self.statements = statements
    reportRows = ReportRows(database: database, statements: statements)
    incidentRows = IncidentRows(statements: statements)
  }

  /// - Parameter receipt: counts what became of each entry.
  func write(_ entries: [StoreEntry], _ receipt: inout SinkReceipt) throws {
    for entry in entries {
      let change =
        switch entry {
        case .article(let article, let metadata): try reportRows.write(article, metadata: metadata)
        case .incident(let entry): try write(entry)
        }
      switch change {
      case .inserted: receipt.inserted += 1
      case .updated: receipt.updated += 1
      case .unchanged: receipt.unchanged += 1
      }
    }
  }

  /// An incident as the database holds it.
  private struct StoredIncident {
    let number: Int64
    let revision: Int
    let json: [UInt8]
  }

  private func write(_ entry: IncidentEntry) throws -> ReportRows.Change {
    let stored = try statements.findIncident.first(entry.incident.id) {
      StoredIncident(number: $0.integer(0), revision: Int($0.integer(1)), json: $0.bytes(2))
    }
    if let stored {
      if try isWritten(entry, stored) { return .unchanged }
      try retire(stored, for: entry)
    }
    for case .article(let article, let metadata) in entry.articles {
      try reportRows.write(article, metadata: metadata)
    }
    try incidentRows.write(entry, isNew: stored == nil)
    let number = stored?.number ?? database.lastInsertedRowID
    try reportRows.write(entry, number)
    // Also without quotes, so that there is something to forget when the next revision has some.
    try statements.indexQuotes.run(number, entry.quotes)
    return stored == nil ? .inserted : .updated
  }

  /// True when the database holds this very content, as the current revision or an earlier one.
  private func isWritten(_ entry: IncidentEntry, _ stored: StoredIncident) throws -> Bool {
    if stored.revision == entry.incident.revision {
      return RecordLine.sayTheSame(stored.json, entry.json)
    }
    let earlier = try statements.findEarlierRevision.first(
      stored.number, entry.incident.revision
    ) { $0.bytes(0) }
    return earlier.map { RecordLine.sayTheSame($0, entry.json) } ?? false
  }

  /// Keeps the current revision among the earlier ones and forgets what only it says.
  private func retire(_ stored: StoredIncident, for entry: IncidentEntry) throws {
    if stored.revision != entry.incident.revision {
      try statements.earlierRevisions.run(stored.number, stored.revision, UTF8Text(stored.json))
    }
    try statements.forgetQuotes.run(stored.number)
    try reportRows.removeReports(of: stored.number, otherThan: entry)
  }
}
