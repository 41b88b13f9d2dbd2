/// What is known of an article's whereabouts beside its text.
package struct PlaceHints: Sendable {
  /// The publisher's country, as a name or an ISO code.
  package var country: String?
  /// The place that the article was sent from, in its own words.
  package var dateline: String?
  package var title: Document?

  package init(country: String? = nil, dateline: String? = nil, title: Document? = nil) {
    self.country = country
    self.dateline = dateline
    self.title = title
  }
}
