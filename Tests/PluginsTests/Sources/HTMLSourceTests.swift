import Foundation
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

/// The source with the real client, engine and state, over a real server.
struct HTMLSourceTests {
  private let runs: FeedRuns
  private var site: FeedSite { runs.site }

  init() throws { runs = try FeedRuns(plugin: "html") }

  @Test func `a page is read once, asked on condition, and read again when it has changed`()
    async throws
  {
    site["/a"] = .page("Five were killed")
    try await runs.run(paths: "/a")
    site.forget()
    let second = try await runs.run(paths: "/a")
    #expect(second.ledger.nodes["wire"]?.taken == 0)
    #expect(pages.map { $0.headers["if-none-match"] != nil } == [true])
    site["/a"] = .page("Seven were killed")
    try await runs.run(paths: "/a")
    #expect(try texts == ["Five were killed", "Seven were killed"])
    #expect(Set(try runs.articles.map(\.id)) == [site.url("/a")])
  }

  @Test func `a page is asked for when it is due`() async throws {
    site["/a"] = .page("Five were killed")
    for (minutes, count) in [(0.0, 1), (30, 1), (30, 2)] {
      runs.pass(minutes: minutes)
      try await runs.run(paths: "/a", options: "every: 1h")
      #expect(pages.count == count)
    }
  }

  @Test func `robots txt is obeyed for a page and for a sitemap`() async throws {
    site["/robots.txt"] = FeedSite.Page(body: "User-agent: *\nDisallow: /closed")
    site["/closed/a"] = .page("Secret words")
    site["/closed/map"] = .sitemap([(site.url("/b"), nil)])
    site["/b"] = .page("Open words")
    let summary = try await runs.run(
      "urls: [\"\(site.url("/closed/a"))\"], sitemap: \"\(site.url("/closed/map"))\"")
    #expect(summary.problems.count == 2)
    #expect(summary.problems.allSatisfy { $0.message.contains("robots.txt") })
    #expect(pages.isEmpty)
    #expect(try texts == [])
  }

  @Test func `a bad page is told of once and costs the others nothing`() async throws {
    site["/good"] = .page("Five were killed")
    site["/pdf"] = FeedSite.Page(body: "%PDF-1.7", headers: ["Content-Type: application/pdf"])
    let first = try await runs.run(paths: "/missing", "/pdf", "/good", options: "every: 1h")
    #expect(first.status == .partial)
    #expect(
      first.problems.map(\.message).sorted() == [
        "answered status 404 (not found)", "is a PDF file, not a page",
      ])
    #expect(try texts == ["Five were killed"])
    runs.pass(minutes: 60)
    let second = try await runs.run(paths: "/missing", "/pdf", "/good", options: "every: 1h")
    #expect(second.status == .done)
  }

  @Test func `the pages of a sitemap are read, newest first, as many as are wanted`() async throws {
    let days = ["2025-11-17", "2025-11-19", "2025-11-18", "2020-01-01"]
    for (index, _) in days.enumerated() { site["/\(index)"] = .page("Text of \(index)") }
    site["/map"] = .sitemap(days.enumerated().map { (site.url("/\($0)"), $1) })
    let options = "sitemap: \"\(site.url("/map"))\", every: 1h, limit: 2, since: 7d"
    try await runs.run(options)
    #expect(Set(try texts) == ["Text of 1", "Text of 2"])
    #expect(
      try runs.remarks(options) == ["\(site.url("/map")): 1 of its pages are left for later runs"])
    try await runs.run(options)
    #expect(Set(try texts) == ["Text of 0", "Text of 1", "Text of 2"])
    site.forget()
    runs.pass(minutes: 60)
    try await runs.run(options)
    #expect(pages.map(\.target) == ["/map"])
    #expect(pages.first?.headers["if-none-match"] != nil)
  }

  @Test func `a page of a sitemap is read again when the sitemap says that it has changed`()
    async throws
  {
    site["/a"] = .page("Five were killed")
    site["/b"] = .page("Nothing new")
    let options = "sitemap: \"\(site.url("/map"))\", every: 0s"
    site["/map"] = .sitemap([(site.url("/a"), "2025-11-19"), (site.url("/b"), "2025-11-19")])
    try await runs.run(options)
    site.forget()
    site["/a"] = .page("Seven were killed")
    site["/map"] = .sitemap([(site.url("/a"), "2025-11-20"), (site.url("/b"), "2025-11-19")])
    try await runs.run(options)
    #expect(pages.map(\.target) == ["/map", "/a"])
    #expect(try texts.last == "Seven were killed")
  }

  @Test func `what is known of a page goes when its sitemap has dropped it long ago`() async throws
  {
    let options = "sitemap: \"\(site.url("/map"))\", every: 0s, since: 7d"
    site["/a"] = .page("Five were killed")
    site["/b"] = .page("Two were hurt")
    site["/map"] = .sitemap([(site.url("/a"), nil), (site.url("/b"), nil)])
    try await runs.run(options)
    for (days, left) in [(6, ["/a", "/b", "/map"]), (2, ["/b", "/map"])] {
      runs.pass(minutes: Double(days) * 24 * 60)
      site["/map"] = .sitemap([(site.url("/b"), "2025-11-0\(days)")])
      try await runs.run(options)
      #expect(try runs.partitions(options).sorted() == left.map(site.url))
    }
    site["/map"] = .sitemap([(site.url("/a"), nil), (site.url("/b"), nil)])
    try await runs.run(options)
    #expect(try texts == ["Five were killed", "Two were hurt"])
  }

  @Test func `an index leads to its sitemaps, and no list leads to another site`() async throws {
    site["/index"] = .index([site.url("/map"), "http://127.0.0.2:9/map", site.url("/index")])
    site["/map"] = .sitemap([(site.url("/a"), nil), ("http://127.0.0.2:9/b", nil)])
    site["/a"] = .page("Five were killed")
    let summary = try await runs.run("sitemap: \"\(site.url("/index"))\"")
    #expect(summary.problems.isEmpty)
    #expect(try texts == ["Five were killed"])
  }

  @Test func `a sitemap that cannot be read to its end is read again as a whole`() async throws {
    site["/map"] = .sitemap([(site.url("/a"), nil), (site.url("/b"), nil)])
    site["/a"] = .page("Five were killed")
    site["/b"] = FeedSite.Page(status: 503)
    let options = "sitemap: \"\(site.url("/map"))\", every: 1h"
    #expect(try await runs.run(options).status == .partial)
    site["/b"] = .page("Two were hurt")
    runs.pass(minutes: 60 * 24)
    try await runs.run(options)
    #expect(Set(try texts) == ["Five were killed", "Two were hurt"])
  }

  @Test func `the pages that continue an article are read with it, and no circle is`() async throws
  {
    site["/a"] = .page("First part", next: "/a?page=2")
    site["/a?page=2"] = .page("Second part", next: "/a?page=3")
    site["/a?page=3"] = .page("Third part", next: "/a")
    try await runs.run(paths: "/a")
    let text = try #require(try runs.articles.first?.text)
    #expect(text.contains("First part") && text.contains("Second part"))
    #expect(text.contains("Third part"))
    #expect(try runs.articles.count == 1)
  }

  @Test func `a chain of pages without an end is cut`() async throws {
    site["/p"] = .page("Part 1", next: "/p?page=2")
    for number in 2..<40 {
      site["/p?page=\(number)"] = .page("Part \(number)", next: "/p?page=\(number + 1)")
    }
    try await runs.run(paths: "/p")
    #expect(pages.count == 11)
  }

  @Test func `when nothing can be read the source is unavailable`() async throws {
    let summary = try await runs.run(paths: "/a", "/b")
    #expect(summary.status == .unavailable)
    #expect(summary.failures.map(\.message) == ["node 'wire': none of its pages could be read"])
  }

  /// What was asked, without robots.txt.
  private var pages: [LoopbackRequest] { site.requests.filter { $0.target != "/robots.txt" } }

  /// The sentence of each article that tells it from the others.
  private var texts: [String] {
    get throws {
      try runs.articles.map { article in
        let line = article.text.split(separator: "\n").first { $0.contains(", it was said") } ?? ""
        return String(line.prefix { $0 != "," })
      }
    }
  }
}
