/// What a page of the web says: the text of its article and what it tells of itself.
package struct ExtractedPage: Sendable {
  /// The article's paragraphs, headings and list items, with a blank line between them.
  package var text: String
  package var metadata: PageMetadata
  package var standing: PageStanding
  /// Entries of a live blog, in the order of the page; empty for other pages.
  package var entries: [LiveEntry]
  /// Address of the page that continues the article, as it stands in the page.
  package var nextPage: String?

  package init(
    text: String, metadata: PageMetadata, standing: PageStanding, entries: [LiveEntry] = [],
    nextPage: String? = nil
  ) {
    self.text = text
    self.metadata = metadata
    self.standing = standing
    self.entries = entries
    self.nextPage = nextPage
  }
}
