/// What a feed says of itself.
@dynamicMemberLookup
package struct FeedChannel: Sendable {
  package var metadata = FeedMetadata()
  /// Where the feed says that it is.
  package var feedURL: String?
  package var info: FeedText?
  package var generator: FeedGenerator?
  package var image: FeedImage?
  package var icon: String?
  package var logo: String?
  /// Minutes that the feed may be kept.
  package var timeToLive: Int?
  package var skippedHours: [Int] = []
  package var skippedDays: [String] = []
  /// Where a feed that has gone says that it is now.
  package var newLocation: String?

  package init() {}

  package subscript<Value>(dynamicMember path: WritableKeyPath<FeedMetadata, Value>) -> Value {
    get { metadata[keyPath: path] }
    set { metadata[keyPath: path] = newValue }
  }
}
