/// A feed of whatever format, as one neutral document.
package struct FeedDocument: Sendable {
  /// `rss20`, `rss10`, `rss092`, `atom10`, `atom03`, `cdf`, `json11` and the like.
  package var format: String
  /// The encoding that the bytes were read in.
  package var encoding: String
  /// False when the document had to be repaired.
  package var isWellFormed: Bool
  /// True when it ended before its root element did.
  package var isCutOff = false
  package var feed: FeedChannel
  package var entries: [FeedEntry]
}
