/// What a page tells of itself, each value from the source that is most to be trusted.
package struct PageMetadata: Sendable, Equatable {
  package enum Field: String, Sendable, CaseIterable {
    case title, published, updated, authors, language, canonical, section, tags, image
    case siteName = "site_name"
  }

  /// What the day of publication was read from.
  package enum DateBasis: Sendable {
    /// What the page says in data, in the page's address, in words near the headline.
    case stated, address, words
  }

  package var title: String?
  /// When it was published, as written: an instant with its zone, or a day.
  package var published: String?
  package var publishedBasis = DateBasis.stated
  package var updated: String?
  package var authors: [String] = []
  /// BCP 47 tag.
  package var language: String?
  package var siteName: String?
  /// Absolute, when the address of the page is known.
  package var canonical: String?
  package var section: String?
  package var tags: [String] = []
  package var image: String?
  /// What gave each value, such as `ld+json datePublished` or `meta og:title`.
  package var origins: [Field: String] = [:]

  package init() {}
}
