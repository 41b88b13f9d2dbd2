internal import IngestKit

/// Writes a portion into an incident database, inside a transaction that the caller holds.
struct StoreTransaction {
  private let portion: StorePortion
  private let statements: StoreStatements

  private enum Change { case inserted, updated, unchanged }

  init(_ portion: StorePortion, _ statements: StoreStatements) {
    self.portion = portion
    self.statements = statements
  }

  /// - Parameter receipt: counts what became of each entry.
  func write(_ receipt: inout SinkReceipt) throws {
    for (entry, record) in zip(portion.entries, portion.records) {
      let change =
        switch entry {
        case .article(let entry): try write(entry)
        case .incident(let entry): try write(entry, of: record)
        }
      switch change {
      case .inserted: receipt.inserted += 1
      case .updated: receipt.updated += 1
      case .unchanged: receipt.unchanged += 1
      }
    }
  }

  /// Writes an article unless its text is there already.
  private func write(_ entry: ArticleEntry) throws -> Change {
    let hasText = try statements.findArticle.first(entry.key, of: portion.rows) {
      $0.integer(0) != 0
    }
    if hasText == true { return .unchanged }
    let statement = hasText == nil ? statements.newArticle : statements.articles
    try statement.run(entry.row, of: portion.rows)
    guard hasText == nil else { return .updated }
    // A trigger does this for later changes; for a new row it would cost more than the index.
    try statements.indexArticle.run(
      entry.words, of: portion.rows, behind: statements.newArticle.lastInsertedRow)
    return .inserted
  }

  private func write(_ entry: IncidentEntry, of record: IngestKit.Record) throws -> Change {
    if let stored = try statements.storedIncidents.findInClosedParts(entry, of: portion.rows) {
      return try revise(stored, entry, record)
    }
    try statements.newIncident.run(entry.row, of: portion.rows)
    if !statements.newIncident.hasChangedRows {
      guard let stored = try statements.storedIncidents.findInOpenPart(entry, of: portion.rows)
      else { throw PluginFailure.bug("an incident was there and is not found") }
      return try revise(stored, entry, record)
    }
    let number = statements.newIncident.lastInsertedRow
    statements.storedIncidents.noteInserted(number)
    try writeParts(of: entry, number)
    return .inserted
  }

  /// Writes an incident of which a revision is stored.
  private func revise(
    _ stored: StoredIncident, _ entry: IncidentEntry, _ record: IngestKit.Record
  ) throws -> Change {
    guard case .incident(let dossier) = record else {
      throw PluginFailure.bug("an incident was made ready out of another record")
    }
    if try isWritten(entry, stored) { return .unchanged }
    let reports = StoredReports(of: dossier, number: stored.number, statements: statements)
    if stored.revision != entry.revision {
      try statements.earlierRevisions.run(stored.number, stored.revision, UTF8Text(stored.json))
    }
    try statements.forgetQuotes.run(stored.number)
    try reports.removeOthers()
    try statements.incidents.run(entry.row, of: portion.rows, behind: stored.number)
    try writeParts(of: entry, stored.number)
    try reports.withdraw()
    return .updated
  }

  /// True when the database holds this very content, as the current revision or an earlier one.
  private func isWritten(_ entry: IncidentEntry, _ stored: StoredIncident) throws -> Bool {
    let json = portion.rows.withUnsafeBytes { Array($0[entry.json]) }
    if stored.revision == entry.revision { return RecordLine.sayTheSame(stored.json, json) }
    let earlier = try statements.findEarlierRevision.first(
      stored.number, entry.revision
    ) { $0.bytes(0) }
    return earlier.map { RecordLine.sayTheSame($0, json) } ?? false
  }

  /// Writes what belongs to an incident that has been written.
  private func writeParts(of entry: IncidentEntry, _ number: Int64) throws {
    for article in entry.articles { _ = try write(article) }
    for report in entry.reports {
      try statements.newReport.run(report.row, of: portion.rows, behind: number)
      if !statements.newReport.hasChangedRows {
        try statements.reports.run(report.row, of: portion.rows, behind: number)
      }
    }
    // Also without quotes, so that there is something to forget when the next revision has some.
    try statements.indexQuotes.run(entry.quotes, of: portion.rows, behind: number)
  }
}
