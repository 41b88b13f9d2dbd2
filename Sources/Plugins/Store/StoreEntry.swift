internal import IngestKit

/// A record as rows that lie ready, and what the database must be asked for first.
enum StoreEntry: Sendable {
  case article(ArticleEntry)
  case incident(IncidentEntry)
}
