/// The feed that an entry was taken over from.
package struct FeedSource: Sendable {
  package var metadata = FeedMetadata()

  package init() {}
}
