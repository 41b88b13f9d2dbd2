/// What a page tells of itself, each value from the source that is most to be trusted.
package struct PageMetadata: Sendable, Equatable {
  package var title: String?
  /// When it was published, as written: an instant with its zone, or a day.
  package var published: String?
  package var updated: String?
  package var authors: [String] = []
  package var language: String?
  package var siteName: String?
  package var canonical: String?
  package var section: String?
  package var tags: [String] = []
  package var image: String?

  package init() {}
}
