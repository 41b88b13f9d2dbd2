internal import GRDB
internal import IngestKit

/// Writes records into an incident database, inside a transaction that the caller holds.
struct StoreTransaction {
  private let database: Database
  private let statements: StoreStatements
  private let session: StoreSession
  private let reportRows: ReportRows
  private let incidentRows: IncidentRows
  private(set) var receipt = SinkReceipt()

  init(_ database: Database, _ statements: StoreStatements, _ session: StoreSession) {
    self.database = database
    self.statements = statements
    self.session = session
    reportRows = ReportRows(database: database, statements: statements, session: session)
    incidentRows = IncidentRows(statements: statements, session: session, reportRows: reportRows)
  }

  mutating func write(_ records: [IngestKit.Record]) throws {
    for record in records {
      switch record {
      case .article(let article): count(try reportRows.write(article))
      case .incident(let dossier): count(try write(dossier))
      case .report(let report):
        throw PluginFailure.bug("the report \(report.id) came without its incident")
      }
    }
  }

  private mutating func count(_ change: ReportRows.Change) {
    switch change {
    case .inserted: receipt.inserted += 1
    case .updated: receipt.updated += 1
    case .unchanged: receipt.unchanged += 1
    }
  }

  /// An incident as the database holds it.
  private struct StoredIncident {
    let number: Int64
    let revision: Int
    let json: [UInt8]
  }

  private func write(_ dossier: Dossier) throws -> ReportRows.Change {
    let incident = dossier.incident
    let json = session.json(of: incident)
    let stored = try statements.findIncident.first(incident.id) {
      StoredIncident(number: $0.integer(0), revision: Int($0.integer(1)), json: $0.bytes(2))
    }
    if let stored {
      if try isWritten(incident, json, stored) { return .unchanged }
      try retire(stored, for: incident.revision)
    }
    try incidentRows.writeEntities(of: incident.values)
    try incidentRows.write(incident, json: json, isNew: stored == nil)
    let number = stored?.number ?? database.lastInsertedRowID
    try writeReports(of: dossier, number)
    try incidentRows.writeValues(of: incident, number)
    return stored == nil ? .inserted : .updated
  }

  /// True when the database holds this very content, as the current revision or an earlier one.
  private func isWritten(
    _ incident: Incident, _ json: [UInt8], _ stored: StoredIncident
  ) throws -> Bool {
    if stored.revision == incident.revision { return RecordLine.sayTheSame(stored.json, json) }
    let earlier = try statements.findEarlierRevision.first(stored.number, incident.revision) {
      $0.bytes(0)
    }
    return earlier.map { RecordLine.sayTheSame($0, json) } ?? false
  }

  /// Keeps the current revision among the earlier ones and takes its values away.
  private func retire(_ stored: StoredIncident, for revision: Int) throws {
    if stored.revision != revision {
      try statements.earlierRevisions.run(stored.number, stored.revision, UTF8Text(stored.json))
    }
    try statements.forgetQuotes.run(stored.number)
    for deletion in statements.deletions { try deletion.run(stored.number) }
  }

  private func writeReports(of dossier: Dossier, _ number: Int64) throws {
    for article in dossier.articles { try reportRows.write(article) }
    let withdrawn = dossier.incident.reports.filter(\.isWithdrawn).map(\.id)
    for report in dossier.reports {
      try reportRows.write(
        report, of: number, id: dossier.incident.id, isWithdrawn: withdrawn.contains(report.id))
    }
    for id in withdrawn where !dossier.reports.contains(where: { $0.id == id }) {
      try statements.withdrawReport.run(number, id)
    }
  }
}
