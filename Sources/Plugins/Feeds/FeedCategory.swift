/// A subject that a feed or an entry is filed under.
package struct FeedCategory: Sendable, Hashable {
  package var term: String?
  package var scheme: String?
  package var label: String?
}
