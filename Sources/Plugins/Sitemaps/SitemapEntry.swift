/// What a sitemap says of one page, or an index of one sitemap.
struct SitemapEntry: Sendable, Equatable {
  var address: String
  /// When it changed last, as written.
  var lastModified: String?
  /// The date of publication, as a sitemap for news gives it.
  var published: String?
  var title: String?
  var language: String?
}
