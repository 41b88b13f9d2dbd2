/// The names under which `meta` elements give days.
enum MetaDates {
  /// Those that say the same in all systems that use them.
  static let published = [
    "article:published_time", "og:article:published_time", "og:published_time", "published_time",
    "og:article:published", "article:published", "datepublished", "rnews:datepublished",
    "og:pubdate", "bt:pubdate", "shareaholic:article_published_time", "article.published",
  ]

  static let updated = [
    "article:modified_time", "og:article:modified_time", "og:updated_time", "og:modified_time",
    "datemodified", "article:modified", "article:updated_time", "article.updated",
    "og:article:updated_time",
  ]

  /// Whether a name looks like that of a day of publication.
  static func isPublished(_ name: String) -> Bool {
    isDay(name) && !isOfChange(name) && !published.contains(name)
  }

  static func isUpdated(_ name: String) -> Bool {
    isOfChange(name) && (isDay(name) || ByteSearch.holds("lastmod", in: name))
      && !updated.contains(name)
  }

  private static func isDay(_ name: String) -> Bool {
    guard !foreign.contains(where: { ByteSearch.holds($0, in: name) }) else { return false }
    return days.contains(name) || parts.contains { ByteSearch.holds($0, in: name) }
  }

  private static func isOfChange(_ name: String) -> Bool {
    ["modif", "updat", "lastmod", "last-mod", "last_mod", "revis", "changed"]
      .contains { ByteSearch.holds($0, in: name) }
  }

  private static let days: Set<String> = [
    "date", "dc.date", "dc:date", "dcterms.date", "time", "created", "issued", "release_date",
    "gentime", "ptime", "timestamp", "displaydate", "dcterms.created", "dcterms.issued",
    "dc.date.created", "dc.date.issued", "dc.created", "dc.issued", "video:release_date",
  ]

  private static let parts = [
    "pubdate", "pub_date", "pub-date", "publishdate", "publish-date", "publish_date",
    "publicationdate", "publication_date", "publication-date", "publishtime", "publish_time",
    "publish-time", "publishedat", "published-date", "published_date", "publisheddate",
    "sailthru.date", "articledate", "article_date", "article-date", "article.date",
    "creation_date", "creationdate", "createdate", "date_published", "datecreated",
    "date-created", "date_created", "originalpublicationdate", "news_date", "dc.date",
    "dcterms.date", "lastmod", "modified", "updated", "issued", "citation_date",
    "eomportal-loadDate",
    "firstpublished", "first_published", "pdate",
  ]

  /// Days of other things than the article's.
  private static let foreign = ["expir", "event", "start", "end_", "unpublish", "valid", "birth"]
}
