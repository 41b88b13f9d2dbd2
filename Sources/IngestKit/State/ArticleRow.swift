/// An article as the inbox keeps it.
///
/// Made by whoever has the article, so that it is not written while the transaction is open.
struct ArticleRow: Sendable {
  let id: String
  let revision: String
  /// Sorts what waits; of an article without a date it sorts last.
  let published: String
  let json: [UInt8]

  init(_ article: Article) {
    id = article.id
    revision = article.revision
    published = article.publicationKey
    json = article.jsonBytes
  }
}

extension Article {
  /// When it was published, as the inbox is sorted by it.
  var publicationKey: String { source.published ?? "~" }
}
