internal import GRDB
internal import IngestKit

/// Writes the rows of articles and of what they report.
struct ReportRows {
  let database: Database
  let statements: StoreStatements

  enum Change { case inserted, updated, unchanged }

  /// Writes an article unless its text is there already.
  @discardableResult
  func write(_ article: Article, metadata: UTF8Text?) throws -> Change {
    let stored = try statements.findArticle.first(article.id, article.revision) {
      $0.integer(0) != 0
    }
    if stored == true { return .unchanged }
    let source = article.source
    let statement = stored == nil ? statements.newArticle : statements.articles
    try statement.run(
      article.id, article.revision, source.publisher, source.title, source.url, source.author,
      source.language, source.published, source.publishedHow.rawValue, source.collected,
      source.reliability?.rawValue, article.country, article.dateline, article.text, metadata)
    guard stored == nil else { return .updated }
    // A trigger does this for later changes; for a new row it would cost more than the index.
    try statements.indexArticle.run(database.lastInsertedRowID, source.title, article.text)
    return .inserted
  }

  /// Writes the reports of an incident whose number is this.
  func write(_ entry: IncidentEntry, _ number: Int64) throws {
    let withdrawn = entry.incident.reports.filter(\.isWithdrawn).map(\.id)
    for (report, json) in entry.reports {
      let isWithdrawn = withdrawn.contains(report.id)
      func run(_ statement: SQLStatement) throws {
        try statement.run(
          number, report.id, report.docID, report.articleRevision, report.source.publisher,
          report.isPrimary, isWithdrawn, json)
      }
      try run(statements.newReport)
      if database.changesCount == 0 { try run(statements.reports) }
    }
    for id in withdrawn where !entry.reports.contains(where: { $0.report.id == id }) {
      try statements.withdrawReport.run(number, id)
    }
  }

  /// Removes the reports that have gone to another incident.
  func removeReports(of number: Int64, otherThan entry: IncidentEntry) throws {
    let listed = entry.incident.mergedInto == nil ? entry.incident.reports : []
    let own = Set(listed.map(\.id) + entry.reports.map(\.report.id))
    var gone: [String] = []
    try statements.findReports.rows(number) { row in
      let id = row.text(0)
      if !own.contains(id) { gone.append(id) }
      return true
    }
    for id in gone { try statements.removeReport.run(number, id) }
  }
}
