/// The program that wrote a feed.
package struct FeedGenerator: Sendable, Hashable {
  package var name: String?
  package var uri: String?
  package var version: String?
}
