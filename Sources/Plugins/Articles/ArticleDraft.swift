internal import Foundation
internal import IngestKit

/// What an input says of one article, before its date and its id are settled.
struct ArticleDraft: Equatable {
  var id: String?
  var text: String
  var title: String?
  /// The date of publication in whatever form the input gives it.
  var published: String?
  var publishedHow = ArticleSource.PublishedHow.metadata
  var url: String?
  var author: String?
  var publisher: String?
  var language: String?
  var country: String?
  var dateline: String?

  init(text: String) { self.text = text }

  init(_ line: ArticleLine) {
    text = line.text
    id = line.id
    title = line.title
    published = line.published
    url = line.url
    author = line.author
    publisher = line.publisher
    language = line.language
    country = line.country
    dateline = line.dateline
  }

  /// Makes the article.
  ///
  /// - Parameter file: where it was read; its modification time stands in for a missing date.
  /// - Throws: `PluginFailure.record` when it has no text or a date that cannot be read.
  func article(from file: InputFile) throws(PluginFailure) -> Article {
    guard text.contains(where: { !$0.isWhitespace }) else { throw .record("has no text") }
    let draft = ArticleHeader(text).completing(self)
    let publication = try PublicationDating.settle(draft, fileTime: file.modified)
    return Article(
      id: id ?? draft.url ?? "\(file.id)#\(ContentHash.id(title ?? "", text))", text: text,
      source: ArticleSource(
        publisher: draft.publisher, title: draft.title, url: draft.url, author: draft.author,
        language: draft.language, published: publication.published, publishedHow: publication.how),
      country: draft.country, dateline: draft.dateline)
  }
}
