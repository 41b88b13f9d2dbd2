package import IngestKit

/// One item or entry of a feed.
@dynamicMemberLookup
package struct FeedEntry: Sendable {
  package var metadata = FeedMetadata()
  package var content: FeedText?
  /// Where the content is when it is not in the feed.
  package var contentSource: String?
  package var enclosures: [FeedEnclosure] = []
  package var geometry: FeedGeometry?
  package var comments: String?
  /// The page itself, where the link leads through somebody who counts.
  package var originalLink: String?
  package var expired: WrittenDate?
  package var source: FeedSource?
  package var thumbnail: String?
  package var image: String?
  package var duration: String?

  package init() {}

  package subscript<Value>(dynamicMember path: WritableKeyPath<FeedMetadata, Value>) -> Value {
    get { metadata[keyPath: path] }
    set { metadata[keyPath: path] = newValue }
  }
}
