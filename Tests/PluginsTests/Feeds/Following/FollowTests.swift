import Foundation
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

/// `follow: true` with the real client, engine and state, over a real server.
struct FollowTests {
  private static let last =
    "Hospitals in the city called for blood donations while the search for survivors went on."
  private let runs: FeedRuns
  private var site: FeedSite { runs.site }

  init() throws { runs = try FeedRuns() }

  private func run(_ options: String = "every: 0s, follow: true") async throws -> RunSummary {
    try await runs.run(paths: "/feed", options: options)
  }

  @Test func `the page's text goes on under the item's identity`() async throws {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = .article(
      "Bomb kills five in Kirkuk", last: Self.last,
      head: "<meta property=\"article:section\" content=\"World\">")
    let summary = try await run()
    #expect(summary.status == .done && summary.ledger.nodes["wire"]?.passed == 1)
    #expect(try runs.log == ["1: \(Self.last)"])
    let article = try #require(try runs.articles.first)
    #expect(article.text.contains("blamed a group") && !article.text.contains("Home"))
    #expect(article.source.publisher == "Desk")
    #expect(article.source.published == "2025-03-07T18:30:00+03:00")
    #expect(article.metadata.categories == ["Feed 1"] && article.metadata.section == "World")
    #expect(article.metadata.excerpt == nil)
    #expect(Set(site.requests.map(\.target)) == ["/feed", "/robots.txt", "/1"])
  }

  @Test func `an article of several pages is read to its end`() async throws {
    site["/feed"] = .linked(["1": site.url("/market-bomb")])
    site["/market-bomb"] = .article(
      "Bomb kills five in Kirkuk", last: Self.last.replacing("went on", with: "goes on"),
      head: "<link rel=\"next\" href=\"/market-bomb?page=2\">")
    site["/market-bomb?page=2"] = .article("Bomb kills five in Kirkuk, page 2", last: Self.last)
    _ = try await run()
    let text = try #require(try runs.articles.first).text
    #expect(text.contains("survivors goes on") && text.hasSuffix(Self.last))
  }

  @Test func `a page is read once for each revision of its item`() async throws {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = .article("Bomb", last: Self.last)
    _ = try await run()
    site["/feed"] = .linked(["1": site.url("/1")], title: "Desk, renamed")
    site.forget()
    _ = try await run()
    #expect(site.requests.map(\.target) == ["/feed"])
    site["/feed"] = .linked(["1": site.url("/1") + "?new"])
    site["/1?new"] = .article("Bomb", last: Self.last)
    site["/feed"]?.body.replace("Teaser 1", with: "Teaser, edited")
    site["/feed"]?.etag = "\"edited\""
    let third = try await run()
    #expect(third.ledger.nodes["wire"]?.unchanged == 1, "the page itself has not changed")
    #expect(try runs.log.count == 1)
  }

  @Test(arguments: [404, 403, 410])
  func `a page that is not there leaves the feed's words, marked`(status: Int) async throws {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = FeedSite.Page(status: status)
    #expect(try await run().status == .done)
    let article = try #require(try runs.articles.first)
    #expect(article.text == "Title 1\n\nTeaser 1")
    let excerpt = try #require(article.metadata.excerpt)
    #expect(excerpt.hasPrefix("the page could not be read: answered status \(status)"))
    #expect(try runs.remarks().contains { $0.hasPrefix("follow: 1 pages could not be read") })
    site.forget()
    _ = try await run()
    #expect(site.requests.map(\.target) == ["/feed"])
  }

  @Test func `a page that robots are not to read is not asked for`() async throws {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = .article("Bomb", last: Self.last)
    site["/robots.txt"] = FeedSite.Page(body: "User-agent: *\nDisallow: /1")
    _ = try await run()
    #expect(!site.requests.map(\.target).contains("/1"))
    #expect(try runs.articles.first?.metadata.excerpt?.contains("robots.txt") == true)
  }

  @Test func `what is no page, and a page without an article, leave the feed's words`()
    async throws
  {
    site["/feed"] = .linked(["1": site.url("/1"), "2": site.url("/2")])
    site["/1"] = FeedSite.Page(body: "%PDF-1.7", headers: ["Content-Type: application/pdf"])
    site["/2"] = FeedSite.Page(body: "<html></html>", headers: ["Content-Type: text/html"])
    _ = try await run()
    #expect(try runs.log.sorted() == ["1: Teaser 1", "2: Teaser 2"])
    #expect(try runs.articles.allSatisfy { $0.metadata.excerpt != nil })
  }

  @Test func `a page in difficulties is tried again by later runs, less and less often`()
    async throws
  {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = FeedSite.Page(status: 500)
    _ = try await run()
    #expect(try runs.log.isEmpty)
    #expect(try runs.leads() == [1, 1])
    for (minutes, count) in [(10.0, 0), (5, 1), (15, 0), (15, 1)] {
      runs.pass(minutes: minutes)
      site.forget()
      _ = try await run()
      #expect(site.requests.count { $0.target == "/1" } == count, "after \(minutes) more minutes")
    }
    site["/feed"] = .linked([:])
    site["/1"] = .article("Bomb", last: Self.last)
    runs.pass(minutes: 60)
    _ = try await run()
    #expect(try runs.log == ["1: \(Self.last)"])
    #expect(try runs.leads() == [0, 0])
  }

  @Test func `a page that never comes is given up in the end`() async throws {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = FeedSite.Page(status: 500)
    var attempts = 0
    while try runs.log.isEmpty, attempts < 20 {
      attempts += 1
      _ = try await run()
      runs.pass(minutes: 24 * 60)
    }
    #expect(attempts == 7)
    #expect(try runs.log == ["1: Teaser 1"])
  }

  @Test func `pages that wait when follow is taken out leave the feed's words`() async throws {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = FeedSite.Page(status: 500)
    _ = try await run()
    runs.pass(minutes: 60)
    _ = try await run("every: 0s")
    #expect(try runs.log == ["1: Teaser 1"])
  }

  @Test func `an item without a link is an article as it is`() async throws {
    site["/feed"] = FeedSite.Page(
      body: "<rss version='2.0'><channel><item><guid isPermaLink='false'>1</guid><title>one</title>"
    )
    _ = try await run()
    #expect(try runs.log == ["1: one"])
    #expect(try runs.articles.first?.metadata.excerpt == nil)
  }

  @Test func `pages of earlier runs are read though no feed can be`() async throws {
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = FeedSite.Page(status: 500)
    _ = try await run()
    site["/feed"] = FeedSite.Page(status: 404)
    site["/1"] = .article("Bomb", last: Self.last)
    runs.pass(minutes: 60)
    #expect(try await run().failures.map(\.message) == ["node 'wire': its feed could not be read"])
    #expect(try runs.log == ["1: \(Self.last)"])
  }
}
