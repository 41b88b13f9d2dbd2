internal import Foundation
internal import IngestKit
internal import PageExtraction

/// Makes articles of pages that were read, or says why a page is none.
struct PageArticles {
  /// What a sitemap or a feed has said of a page before it was read.
  struct Notice: Sendable, Equatable {
    var title: String?
    /// The date of publication in whatever form it was given.
    var published: String?
    var language: String?
  }

  /// The publisher, where the pipeline names one.
  let publisher: String?
  /// Stands in for a date that nothing gives.
  let now: Date

  /// An article, or of a live blog one for each entry.
  ///
  /// - Parameters:
  ///   - address: where the page was read, after redirects; nil for a file that does not say.
  ///   - id: the article's, where it has one already; else its canonical address.
  /// - Throws: `PluginFailure.record` for a page that holds no article.
  func articles(
    of page: ExtractedPage, at address: String?, id: String? = nil, notice: Notice = Notice()
  ) throws(PluginFailure) -> [Article] {
    try refuse(page.standing)
    let identity = PageIdentity(canonical: page.metadata.canonical, address: address)
    let id = id ?? identity.id
    let whole = try article(
      id: id, title: page.metadata.title ?? notice.title, text: page.text, of: page,
      identity, notice)
    let entries = try entryArticles(of: page, id, identity, notice)
    // The text of a live blog is that of its entries, each of another hour.
    return entries.isEmpty ? [whole] : entries
  }

  private func refuse(_ standing: PageStanding) throws(PluginFailure) {
    switch standing {
    case .article, .excerpt: return
    case .consentWall(let reason):
      throw .record("asks for consent instead of an article: \(reason)")
    case .errorPage(let reason): throw .record("is an error page: \(reason)")
    case .noArticle(let reason): throw .record("holds no article: \(reason)")
    }
  }

  private func entryArticles(
    of page: ExtractedPage, _ id: String, _ identity: PageIdentity, _ notice: Notice
  ) throws(PluginFailure) -> [Article] {
    let entries = page.entries.filter { !$0.text.isEmpty }
    guard entries.count > 1 else { return [] }
    var articles: [Article] = []
    var seen: [String: Int] = [:]
    for entry in entries {
      // An entry may be edited later; its hour is what stays.
      let name = entry.published ?? ContentHash.id(entry.title ?? "", entry.text)
      let count = seen[name, default: 0]
      seen[name] = count + 1
      var dated = page
      if let published = entry.published { dated.metadata.published = published }
      dated.metadata.updated = nil
      articles.append(
        try article(
          id: "\(id)#\(name)\(count > 0 ? ".\(count + 1)" : "")",
          title: entry.title ?? page.metadata.title, text: entry.text, of: dated, identity, notice))
    }
    return articles
  }

  private func article(
    id: String, title: String?, text: String, of page: ExtractedPage, _ identity: PageIdentity,
    _ notice: Notice
  ) throws(PluginFailure) -> Article {
    let metadata = page.metadata
    let text = HeadedText(title: title ?? "", body: text)
    guard !text.whole.isEmpty else { throw .record("holds no article: it shows no text") }
    let publication = try publication(of: metadata, identity, notice, text.whole)
    let authors = metadata.authors
    let publisher = publisher ?? metadata.siteName
    return Article(
      id: id, text: text.whole,
      source: ArticleSource(
        publisher: publisher, title: text.title, url: identity.address,
        author: authors.isEmpty ? nil : authors.joined(separator: ", "),
        language: metadata.language ?? notice.language, published: publication.published,
        publishedHow: publication.how, collected: Instant.text(now)),
      metadata: ArticleMetadata(
        updated: metadata.updated, authors: authors, section: metadata.section,
        categories: metadata.tags, site: metadata.siteName == publisher ? nil : metadata.siteName,
        canonical: identity.otherCanonical(metadata.canonical), excerpt: page.standing.reason),
      annotations: Self.annotations(of: text))
  }

  private func publication(
    of metadata: PageMetadata, _ identity: PageIdentity, _ notice: Notice, _ text: String
  ) throws(PluginFailure) -> (published: String, how: ArticleSource.PublishedHow) {
    let announced = notice.published.flatMap(WrittenDateReader.date)?.written
    if let published = metadata.published, metadata.publishedBasis == .stated || announced == nil {
      switch metadata.publishedBasis {
      case .stated: return (Self.withTime(published, of: announced), .metadata)
      case .address: return (published, .url)
      case .words: return (published, .inferred)
      }
    }
    if let announced { return (announced, .metadata) }
    var draft = ArticleDraft(text: text)
    draft.url = identity.address
    return try PublicationDating.settle(draft, fileTime: now)
  }

  /// A day with the time that was announced for the same day.
  private static func withTime(_ published: String, of announced: String?) -> String {
    guard let announced, published.utf8.count == 10, announced.hasPrefix(published) else {
      return published
    }
    return announced
  }

  private static func annotations(of text: HeadedText) -> [Annotation] {
    guard text.hasHeading, let title = text.title else { return [] }
    let span = Span(start: 0, end: title.unicodeScalars.count)
    return [Annotation(kind: .heading, span: span, rule: "page.title")]
  }
}
