/// Whether a page holds an article, and if not, what it holds instead.
package enum PageStanding: Sendable, Equatable {
  case article
  /// A part of an article, such as the beginning of one whose rest is for subscribers.
  case excerpt(reason: String)
  /// A request for consent where the article should be.
  case consentWall(reason: String)
  /// An error message or a test for robots that came with the status of a good page.
  case errorPage(reason: String)
  /// A front page, a list, a video: nothing to read.
  case noArticle(reason: String)
}

extension PageStanding {
  /// Its name in JSON.
  package var name: String {
    switch self {
    case .article: "article"
    case .excerpt: "excerpt"
    case .consentWall: "consent_wall"
    case .errorPage: "error_page"
    case .noArticle: "no_article"
    }
  }

  /// What shows that the page is no whole article; nil for one that is.
  package var reason: String? {
    switch self {
    case .article: nil
    case .excerpt(let reason), .consentWall(let reason), .errorPage(let reason),
      .noArticle(let reason):
      reason
    }
  }
}
