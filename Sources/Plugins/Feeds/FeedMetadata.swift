package import IngestKit

/// What a feed, an entry and the source of an entry can all say of themselves.
package struct FeedMetadata: Sendable {
  /// The guid or Atom id, never changed but for a relative one that stands for an address.
  package var id: String?
  package var title: FeedText?
  /// The address of the page that it is about.
  package var link: String?
  /// An entry's summary, a feed's subtitle.
  package var summary: FeedText?
  package var rights: FeedText?
  package var published: WrittenDate?
  package var updated: WrittenDate?
  package var created: WrittenDate?
  package var language: String?
  package var authors: [FeedPerson] = []
  package var contributors: [FeedPerson] = []
  package var publisher: FeedPerson?
  package var categories: [FeedCategory] = []
  package var isBlocked: Bool?
  package var isExplicit: Bool?

  package init() {}

  /// Adds a category that says something new.
  mutating func add(_ category: FeedCategory) {
    guard category != FeedCategory(), categories.count < 1_000, !categories.contains(category)
    else { return }
    categories.append(category)
  }
}
