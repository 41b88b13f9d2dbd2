import Foundation
import IngestKit
import PageExtraction
import Testing

@testable import Plugins

struct PageArticlesTests {
  private let maker = PageArticles(publisher: nil, now: Date(timeIntervalSince1970: 1_724_300_000))
  private var page: ExtractedPage {
    var metadata = PageMetadata()
    metadata.title = "Bomb kills five"
    metadata.published = "2024-08-21T10:00:00+03:00"
    metadata.authors = ["Ann Lee", "Bo Ray"]
    metadata.siteName = "The Desk"
    return ExtractedPage(text: "Five were killed.", metadata: metadata, standing: .article)
  }

  @Test func `a page becomes an article with all that it tells`() throws {
    var page = page
    page.metadata.updated = "2024-08-22"
    page.metadata.section = "World"
    page.metadata.tags = ["Iraq"]
    page.metadata.language = "en"
    let article = try #require(try maker.articles(of: page, at: "https://d.example/1").first)
    #expect(article.id == "https://d.example/1")
    #expect(article.text == "Bomb kills five\n\nFive were killed.")
    #expect(article.source.author == "Ann Lee, Bo Ray")
    #expect(article.source.publisher == "The Desk")
    #expect(article.source.published == "2024-08-21T10:00:00+03:00")
    #expect(article.source.publishedHow == .metadata)
    #expect(
      article.metadata
        == ArticleMetadata(
          updated: "2024-08-22", authors: ["Ann Lee", "Bo Ray"], section: "World",
          categories: ["Iraq"]))
  }

  @Test(arguments: [
    ("https://d.example/b", "https://d.example/b"),
    ("https://www.d.example/b", "https://www.d.example/b"),
    ("https://m.d.example/b?utm_source=x", "https://m.d.example/b"),
    ("https://other.example/b", "https://d.example/a"),
    ("https://d.example/", "https://d.example/a"),
    ("https://d.example", "https://d.example/a"), ("nonsense", "https://d.example/a"),
    (nil, "https://d.example/a"),
  ])
  func `the canonical address counts when it is of the same site and no front page`(
    canonical: String?, id: String
  ) throws {
    var page = page
    page.metadata.canonical = canonical
    #expect(try maker.articles(of: page, at: "https://d.example/a?fbclid=1#top").first?.id == id)
  }

  @Test(arguments: [
    (PageStanding.consentWall(reason: "r"), "asks for consent instead of an article: r"),
    (.errorPage(reason: "r"), "is an error page: r"),
    (.noArticle(reason: "r"), "holds no article: r"),
  ])
  func `a page that holds no article is refused with the reason`(
    standing: PageStanding, message: String
  ) {
    var page = page
    page.standing = standing
    #expect(throws: PluginFailure.record(message)) {
      try maker.articles(of: page, at: "https://d.example/a")
    }
  }

  @Test func `the beginning of an article for subscribers is flagged`() throws {
    var page = page
    page.standing = .excerpt(reason: "for subscribers")
    let article = try #require(try maker.articles(of: page, at: "https://d.example/a").first)
    #expect(article.metadata.excerpt == "for subscribers")
  }

  @Test func `each entry of a live blog is an article of its own hour`() throws {
    var page = page
    page.entries = [
      LiveEntry(title: "Two", published: "2024-08-21T12:00:00Z", text: "More."),
      LiveEntry(published: "2024-08-21T11:00:00Z", text: "First."),
      LiveEntry(published: "2024-08-21T11:00:00Z", text: "Same minute."),
    ]
    let articles = try maker.articles(of: page, at: "https://d.example/live")
    #expect(
      articles.map(\.id) == [
        "https://d.example/live#2024-08-21T12:00:00Z",
        "https://d.example/live#2024-08-21T11:00:00Z",
        "https://d.example/live#2024-08-21T11:00:00Z.2",
      ])
    #expect(articles.map(\.source.published).first == "2024-08-21T12:00:00Z")
    #expect(articles[0].text == "Two\n\nMore.")
    #expect(articles[1].text == "Bomb kills five\n\nFirst.")
  }

  @Test func `what a sitemap says of the day counts where the page says nothing`() throws {
    var page = page
    page.metadata.published = "2024-08-21"
    let notice = PageArticles.Notice(published: "2024-08-21T09:30:00+03:00")
    let first = try maker.articles(of: page, at: "https://d.example/a", notice: notice).first
    #expect(first?.source.published == "2024-08-21T09:30:00+03:00")
    page.metadata.published = nil
    let second = try maker.articles(of: page, at: "https://d.example/a", notice: notice).first
    #expect(second?.source.published == "2024-08-21T09:30:00+03:00")
    let third = try maker.articles(of: page, at: "https://d.example/2024/08/20/a").first
    #expect(third?.source.published == "2024-08-20")
    #expect(third?.source.publishedHow == .url)
  }
}
