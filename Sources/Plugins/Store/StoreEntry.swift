internal import IngestKit

/// A record as rows that lie ready, and what the database must be asked for first.
enum StoreEntry: Sendable {
  case article(ArticleEntry)
  case incident(IncidentEntry)

  init(_ record: borrowing IngestKit.Record, in rows: inout PreparedRows) throws {
    switch record {
    case .article(let article): self = .article(ArticleEntry(article, in: &rows))
    case .incident(let dossier): self = .incident(try IncidentEntry(dossier, in: &rows))
    case .report(let report):
      throw PluginFailure.bug("the report \(report.id) came without its incident")
    }
  }
}
