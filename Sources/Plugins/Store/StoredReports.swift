internal import IngestKit

/// The reports that the database has of an incident whose next revision is written.
struct StoredReports {
  private let dossier: Dossier
  private let number: Int64
  private let statements: StoreStatements

  init(of dossier: Dossier, number: Int64, statements: StoreStatements) {
    self.dossier = dossier
    self.number = number
    self.statements = statements
  }

  /// Removes those that have gone to another incident.
  func removeOthers() throws {
    let incident = dossier.incident
    let own: Set<String> =
      incident.mergedInto == nil
      ? Set(incident.reports.map(\.id) + dossier.reports.map(\.id)) : []
    var gone: [String] = []
    try statements.findReports.rows(number) { row in
      let id = row.text(0)
      if !own.contains(id) { gone.append(id) }
      return true
    }
    for id in gone { try statements.removeReport.run(number, id) }
  }

  /// Marks those that are withdrawn now, also where they are not written again.
  func withdraw() throws {
    for report in dossier.incident.reports where report.isWithdrawn {
      try statements.withdrawReport.run(number, report.id)
    }
  }
}
