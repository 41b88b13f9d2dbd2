internal import GRDB
internal import IngestKit

/// Writes records into an incident database, inside a transaction that the caller holds.
struct StoreTransaction {
  private let database: Database
  private var known: KnownRows
  private(set) var receipt = SinkReceipt()

  init(_ database: Database, known: KnownRows) {
    self.database = database
    self.known = known
  }

  /// Writes the records; the rows that are known from then on come back.
  mutating func write(_ records: [IngestKit.Record]) throws -> KnownRows {
    for record in records {
      switch record {
      case .article(let article): count(try write(article))
      case .incident(let dossier): count(try write(dossier))
      case .report(let report):
        throw PluginFailure.bug("the report \(report.id) came without its incident")
      }
    }
    return known
  }

  private enum Change { case inserted, updated, unchanged }

  private mutating func count(_ change: Change) {
    switch change {
    case .inserted: receipt.inserted += 1
    case .updated: receipt.updated += 1
    case .unchanged: receipt.unchanged += 1
    }
  }

  private mutating func write(_ article: Article) throws -> Change {
    let stored = try Row.fetchOne(
      try database.cachedStatement(
        sql: "SELECT text IS NOT NULL FROM articles WHERE id = ? AND revision = ?"),
      arguments: [article.id, article.revision])
    if let hasText: Bool = stored?[0], hasText { return .unchanged }
    try insertOnce(ReportRows.article(article))
    return stored == nil ? .inserted : .updated
  }

  private mutating func write(_ dossier: Dossier) throws -> Change {
    let incident = dossier.incident
    let json = incident.json
    let stored = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT revision, json FROM incidents WHERE id = ?"),
      arguments: [incident.id])
    if let stored {
      let storedRevision: Int = stored[0]
      let storedJSON: String = stored[1]
      if try isWritten(incident, json, storedRevision, storedJSON) { return .unchanged }
      if storedRevision != incident.revision {
        try StoreRow(.earlierRevisions, [incident.id, storedRevision, storedJSON])
          .insert(into: database)
      }
      try deleteValues(of: incident.id)
    }
    for row in IncidentRows.entities(of: incident.values) { try insertOnce(row) }
    try IncidentRows.incident(incident, json: json).insert(into: database)
    try writeReports(of: dossier)
    for row in IncidentRows.values(of: incident) { try row.insert(into: database) }
    return stored == nil ? .inserted : .updated
  }

  /// True when the database holds this very content, as the current revision or an earlier one.
  private func isWritten(
    _ incident: Incident, _ json: String, _ storedRevision: Int, _ storedJSON: String
  ) throws -> Bool {
    let content = RecordLine.contentHash(json.utf8)
    if storedRevision == incident.revision {
      return RecordLine.contentHash(storedJSON.utf8) == content
    }
    let earlier = try String.fetchOne(
      try database.cachedStatement(
        sql: "SELECT json FROM earlier_revisions WHERE incident_id = ? AND revision = ?"),
      arguments: [incident.id, incident.revision])
    return earlier.map { RecordLine.contentHash($0.utf8) } == content
  }

  private mutating func writeReports(of dossier: Dossier) throws {
    for article in dossier.articles { try insertOnce(ReportRows.article(article)) }
    let withdrawn = Set(dossier.incident.reports.filter(\.isWithdrawn).map(\.id))
    for report in dossier.reports {
      try insertOnce(ReportRows.article(of: report))
      try ReportRows.report(
        report, of: dossier.incident.id, isWithdrawn: withdrawn.contains(report.id)
      ).insert(into: database)
    }
    let present = Set(dossier.reports.map(\.id))
    for id in withdrawn where !present.contains(id) {
      try database.cachedStatement(sql: "UPDATE reports SET withdrawn = 1 WHERE id = ?")
        .execute(arguments: [id])
    }
  }

  private func deleteValues(of incidentID: String) throws {
    for table in StoreTable.valuesOfIncident {
      try database.cachedStatement(sql: table.deletion).execute(arguments: [incidentID])
    }
  }

  private mutating func insertOnce(_ row: StoreRow) throws {
    if let name = row.sharedName, !known.insert(name) { return }
    try row.insert(into: database)
  }
}
