/// One entry of a live blog.
package struct LiveEntry: Sendable, Equatable {
  package var title: String?
  /// When it was published, as written: an instant with its zone, or a day.
  package var published: String?
  package var text: String

  package init(title: String? = nil, published: String? = nil, text: String) {
    self.title = title
    self.published = published
    self.text = text
  }
}
