internal import GRDB
internal import IngestKit

/// The rows of articles and of what they report.
enum ReportRows {
  static func article(_ article: Article) -> StoreRow {
    row(
      id: article.id, revision: article.revision, source: article.source,
      rest: [article.country, article.dateline, article.text], sharedAs: "text of")
  }

  /// What a report tells of its article, for when the article itself is not at hand.
  static func article(of report: Report) -> StoreRow {
    row(
      id: report.docID, revision: report.articleRevision, source: report.source,
      rest: [nil, nil, nil], sharedAs: "mention of")
  }

  static func report(_ report: Report, of incidentID: String, isWithdrawn: Bool) -> StoreRow {
    var report = report
    report.incidentID = incidentID
    let values = report.values
    return StoreRow(
      .reports,
      [
        report.id, incidentID, report.docID, report.articleRevision, report.isPrimary, isWithdrawn,
        values.status.rawValue, values.event.subEventType.rawValue, values.time?.start?.iso,
        values.time?.end?.iso, values.confidence.overall, report.json,
      ])
  }

  private static func row(
    id: String, revision: String, source: ArticleSource, rest: [String?], sharedAs name: String
  ) -> StoreRow {
    StoreRow(
      .articles,
      [
        id, revision, source.publisher, source.title, source.url, source.author, source.language,
        source.published, source.publishedHow.rawValue, source.collected,
        source.reliability?.rawValue,
      ] + rest, sharedAs: "\(name) \(id) \(revision)")
  }
}
