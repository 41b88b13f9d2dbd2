/// The picture of a feed.
package struct FeedImage: Sendable, Hashable {
  package var url: String?
  package var title: String?
  package var link: String?
}
