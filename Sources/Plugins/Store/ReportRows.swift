internal import GRDB
internal import IngestKit

/// Writes the rows of articles and of what they report.
struct ReportRows {
  let database: Database
  let statements: StoreStatements
  let session: StoreSession

  enum Change { case inserted, updated, unchanged }

  /// Writes an article unless its text is there already.
  @discardableResult
  func write(_ article: Article) throws -> Change {
    let name = KnownRows.ArticleName(id: article.id, revision: article.revision)
    let stored = try find(name)
    if stored?.hasText == true { return .unchanged }
    try write(
      name, stored, article.source, country: article.country, dateline: article.dateline,
      text: article.text,
      metadata: article.metadata.isEmpty ? nil : UTF8Text(session.json(of: article.metadata)))
    return stored == nil ? .inserted : .updated
  }

  /// Writes a report and what it tells of its article, for when the article is not at hand.
  func write(_ report: Report, of incident: Int64, id: String, isWithdrawn: Bool) throws {
    let name = KnownRows.ArticleName(id: report.docID, revision: report.articleRevision)
    let article =
      try session.known.articles[name]?.number
      ?? write(
        name, find(name), report.source, country: nil, dateline: nil, text: nil,
        metadata: nil)
    let values = report.values
    let json = json(of: report, incidentID: id)
    func run(_ statement: SQLStatement) throws {
      try statement.run(
        article, report.id, incident, report.isPrimary, isWithdrawn, values.status.rawValue,
        values.event.subEventType.rawValue, values.time?.start?.iso, values.time?.end?.iso,
        values.confidence.overall, UTF8Text(json))
    }
    try run(statements.newReport)
    if database.changesCount == 0 { try run(statements.reports) }
  }

  /// The number of an article that must be there; nil when none is named.
  func number(ofArticle id: String?, revision: String?) throws -> Int64? {
    guard let id else { return nil }
    guard let article = try find(KnownRows.ArticleName(id: id, revision: revision ?? "")) else {
      throw PluginFailure.bug("an incident quotes the article '\(id)', which did not come with it")
    }
    return article.number
  }

  @discardableResult
  private func write(
    _ name: KnownRows.ArticleName, _ stored: KnownRows.KnownArticle?, _ source: ArticleSource,
    country: String?, dateline: String?, text: String?, metadata: UTF8Text?
  ) throws -> Int64 {
    let statement = stored == nil ? statements.newArticle : statements.articles
    try statement.run(
      name.id, name.revision, source.publisher, source.title, source.url, source.author,
      source.language, source.published, source.publishedHow.rawValue, source.collected,
      source.reliability?.rawValue, country, dateline, text, metadata)
    let number = stored?.number ?? database.lastInsertedRowID
    // A trigger does this for later changes; for a new row it would cost more than the index.
    if stored == nil { try statements.indexArticle.run(number, source.title, text) }
    session.known.articles[name] = KnownRows.KnownArticle(
      number: number, hasText: text != nil || stored?.hasText == true)
    return number
  }

  private func find(_ name: KnownRows.ArticleName) throws -> KnownRows.KnownArticle? {
    if let known = session.known.articles[name] { return known }
    return try statements.findArticle.first(name.id, name.revision) {
      KnownRows.KnownArticle(number: $0.integer(0), hasText: $0.integer(1) != 0)
    }
  }

  private func json(of report: Report, incidentID: String) -> [UInt8] {
    guard report.incidentID != incidentID else { return session.json(of: report) }
    var report = report
    report.incidentID = incidentID
    return session.json(of: report)
  }
}
