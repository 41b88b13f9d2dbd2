internal import Foundation
internal import IngestKit
internal import PageExtraction

/// Makes articles of the page behind an item, with what the feed says where the page says nothing.
struct FollowedArticles {
  private let item: Article
  private let now: Date

  init(_ item: Article, now: Date) {
    self.item = item
    self.now = now
  }

  /// - Throws: `PluginFailure.record` for a page that holds no article.
  func articles(
    of page: ExtractedPage, at address: String
  ) throws(PluginFailure) -> [Article] {
    let articles = try PageArticles(publisher: item.source.publisher, now: now).articles(
      of: page, at: address, id: item.id,
      notice: .init(
        title: item.source.title, published: item.source.published, language: item.source.language))
    guard articles.count == 1, let article = articles.first else {
      return articles.map(completed)
    }
    return [choice(between: completed(article), page.standing)]
  }

  /// The page's text, unless the feed's says more than a page that shows a part.
  private func choice(between article: Article, _ standing: PageStanding) -> Article {
    let (own, theirs) = (item.text.utf8.count, article.text.utf8.count)
    if case .excerpt(let reason) = standing {
      guard own > theirs else { return article }
      var kept = item
      kept.metadata.excerpt = "the page shows only its beginning: \(reason)"
      return kept
    }
    // Where a feed has the whole text, a page of which little could be read has less.
    return own > 2 * theirs ? item : article
  }

  private func completed(_ article: Article) -> Article {
    var article = article
    let feed = item.metadata
    if article.source.author == nil {
      article.source.author = item.source.author
      article.metadata.authors = feed.authors
    }
    article.metadata.updated = article.metadata.updated ?? feed.updated
    article.metadata.section = article.metadata.section ?? feed.section
    if article.metadata.categories.isEmpty { article.metadata.categories = feed.categories }
    article.metadata.points = feed.points
    article.metadata.enclosures = feed.enclosures
    return article
  }
}
