import IngestKit

/// What `ingest map` makes of one document.
protocol MapEmitter: Sendable {
  /// The lines for one document, each ending in a line feed.
  func lines(for document: ArticleLine, id: String) -> [UInt8]
}
