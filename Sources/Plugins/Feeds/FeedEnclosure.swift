/// A file that comes with an entry.
package struct FeedEnclosure: Sendable, Hashable {
  package var url: String
  package var type: String?
  /// The size in bytes as the feed states it.
  package var length: String?
}
