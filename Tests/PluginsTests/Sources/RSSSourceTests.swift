import Foundation
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

/// The source with the real client, engine and state, over a real server.
struct RSSSourceTests {
  private let runs: FeedRuns
  private var site: FeedSite { runs.site }

  init() throws { runs = try FeedRuns() }

  @Test func `a hundred unchanged feeds are asked on condition and write nothing`() async throws {
    let paths = (0..<100).map { "/\($0)" }
    for path in paths { site[path] = .feed(["1": "Text of \(path)"]) }
    let urls = "urls: [\(paths.map { "\"\(site.url($0))\"" }.joined(separator: ", "))], every: 0s"
    #expect(try await runs.run(urls).ledger.inbox.added == 100)
    let log = try runs.log
    site.forget()
    let second = try await runs.run(urls)
    #expect(second.status == .done)
    #expect(second.ledger.nodes["wire"]?.taken == 0)
    #expect(second.ledger.sinks["out"]?.taken == 0)
    #expect(try runs.log == log && log.count == 100)
    #expect(Set(site.requests.map(\.target)) == Set(paths) && site.requests.count == 100)
    #expect(site.requests.allSatisfy { $0.headers["if-none-match"] != nil })
  }

  @Test func `an edited item is a new revision and a dropped one changes nothing`() async throws {
    site["/feed"] = .feed(["1": "one", "2": "two"])
    try await runs.run(paths: "/feed")
    site["/feed"] = .feed(["2": "two, corrected", "3": "three"])
    let second = try await runs.run(paths: "/feed")
    #expect(second.ledger.nodes["wire"]?.passed == 2)
    #expect(try runs.log == ["1: one", "2: two", "2: two, corrected", "3: three"])
    site["/feed"] = .feed(["2": "two, corrected", "3": "three"], title: "Desk, renamed")
    let third = try await runs.run(paths: "/feed")
    #expect(third.ledger.nodes["wire"]?.unchanged == 2)
    #expect(try runs.log.count == 4)
  }

  @Test func `a feed that was cut off is asked for as a whole, unless it always is`() async throws {
    let whole = FeedSite.Page.feed(["1": "one", "2": "two"])
    let end = try #require(whole.body.range(of: "<item><guid>2")).lowerBound
    site["/feed"] = FeedSite.Page(body: String(whole.body[..<end]), etag: whole.etag)
    for isConditional in [false, false, true] {
      site.forget()
      #expect(try await runs.run(paths: "/feed").status == .done)
      #expect(site.requests.map { $0.headers["if-none-match"] != nil } == [isConditional])
      #expect(try runs.remarks().map { $0.contains("its document was cut off") } == [true])
    }
    #expect(try runs.log == ["1: one"])
    site["/feed"] = whole
    site["/feed"]?.etag = "\"whole\""
    try await runs.run(paths: "/feed")
    #expect(try runs.log == ["1: one", "2: two"])
    #expect(try runs.remarks().isEmpty)
  }

  @Test func `a broken feed is told of once and costs the others nothing`() async throws {
    site["/good"] = .feed(["1": "one"])
    let first = try await runs.run(paths: "/broken", "/good", options: "every: 15m")
    #expect(first.status == .partial)
    let message = "answered status 404 (not found)"
    #expect(first.problems.map(\.message) == [message])
    #expect(try runs.log == ["1: one"])
    for minutes in [14.0, 1, 60] {
      runs.pass(minutes: minutes)
      let later = try await runs.run(paths: "/broken", "/good", options: "every: 15m")
      #expect(later.status == .done, "after \(minutes) minutes")
      #expect(try runs.remarks() == ["\(site.url("/broken")): \(message)"])
    }
    site["/broken"] = .feed(["2": "mended"])
    runs.pass(minutes: 24 * 60)
    try await runs.run(paths: "/broken", "/good", options: "every: 15m")
    #expect(try runs.log == ["1: one", "2: mended"])
    #expect(try runs.remarks() == [])
  }

  @Test func `a page in place of a feed is told of with the feeds that it names`() async throws {
    site["/good"] = .feed(["1": "one"])
    site["/page"] = FeedSite.Page(
      body: """
        <!DOCTYPE html><html><head><link rel="alternate" type="application/rss+xml" href="/rss">
        """)
    let summary = try await runs.run(paths: "/page", "/good")
    let message = try #require(summary.problems.first?.message)
    #expect(message.contains("is an HTML page, not a feed; it names '\(site.url("/rss"))'"))
  }

  @Test func `a feed that is gone retires, which is said once`() async throws {
    site["/good"] = .feed(["1": "one"])
    site["/gone"] = FeedSite.Page(status: 410)
    let first = try await runs.run(paths: "/gone", "/good")
    #expect(first.status == .partial)
    #expect(first.problems.first?.message.contains("gone for good") == true)
    site.forget()
    site["/gone"] = .feed(["2": "back"])
    #expect(try await runs.run(paths: "/gone", "/good").status == .done)
    #expect(site.requests.map(\.target) == ["/good"])
    #expect(try runs.remarks().count == 1)
  }

  @Test func `a feed that has moved is read from its new place when that is sure`() async throws {
    site["/old"] = .moved(to: "/new")
    site["/new"] = .feed(["1": "one"])
    for _ in 0..<3 { #expect(try await runs.run(paths: "/old").status == .done) }
    site.forget()
    #expect(try await runs.run(paths: "/old").status == .done)
    #expect(site.requests.map(\.target) == ["/new"])
    #expect(site.requests.first?.headers["if-none-match"] != nil)
    let remark = try #require(try runs.remarks().first)
    #expect(remark.hasPrefix("\(site.url("/old")): has moved to \(site.url("/new")), "))
  }

  @Test func `whoever writes the new address down gets no article twice`() async throws {
    site["/old"] = .moved(to: "/new")
    site["/new"] = .feed(["1": "one"])
    for _ in 0..<3 { try await runs.run(paths: "/old") }
    site["/new"] = .feed(["1": "one", "2": "two"])
    #expect(try await runs.run(paths: "/new").ledger.nodes["wire"]?.unchanged == 1)
    #expect(try runs.log == ["1: one", "2: two"])
  }

  @Test func `when no feed can be read the source is unavailable`() async throws {
    let summary = try await runs.run(paths: "/a", "/b")
    #expect(summary.status == .unavailable)
    #expect(summary.failures.map(\.message) == ["node 'wire': none of its feeds could be read"])
    #expect(summary.problems.count == 2)
  }

  @Test func `a feed is asked when it is due`() async throws {
    site["/feed"] = .feed(["1": "one"])
    site["/feed"]?.headers = ["Cache-Control: max-age=3600"]
    for (minutes, count) in [(0.0, 1), (40, 1), (20, 2)] {
      runs.pass(minutes: minutes)
      try await runs.run(paths: "/feed", options: "every: 15m")
      #expect(site.requests.count == count, "after \(minutes) more minutes")
    }
  }

  @Test func `a host that wants to be left alone is told of once`() async throws {
    site["/busy"] = FeedSite.Page(status: 503, headers: ["Retry-After: 7200"])
    let first = try await runs.run(paths: "/busy")
    #expect(first.problems.map(\.isNew) == [true])
    site.forget()
    for _ in 0..<3 {
      runs.pass(minutes: 30)
      let later = try await runs.run(paths: "/busy")
      #expect(later.problems.map(\.isNew) == [false])
    }
    #expect(site.requests.isEmpty)
  }

  @Test func `feeds that are not asked for the sake of their host are one remark`() async throws {
    site["/busy"] = FeedSite.Page(status: 503, headers: ["Retry-After: 7200"])
    site["/a"] = .feed(["1": "one"])
    site["/b"] = .feed(["2": "two"])
    try await runs.run(paths: "/a", "/b", "/busy")
    runs.pass(minutes: 30)
    let summary = try await runs.run(paths: "/a", "/b", "/busy")
    #expect(summary.status == .done && summary.problems.map(\.item) == [site.url("/busy")])
    let remark = "127.0.0.1: wants to be left alone for a time, so 2 of its feeds were not asked"
    #expect(try runs.remarks().contains(remark) && runs.remarks().count == 2)
  }

  @Test func `an answer about another copy is not taken for ours`() async throws {
    site["/feed"] = FeedSite.Page(status: 302, headers: ["Location: /a"])
    site["/a"] = .feed(["1": "one"])
    site["/b"] = .feed(["1": "one", "2": "two"])
    site["/b"]?.etag = site["/a"]?.etag
    try await runs.run(paths: "/feed")
    site["/feed"]?.headers = ["Location: /b"]
    try await runs.run(paths: "/feed")
    #expect(try runs.log == ["1: one", "2: two"])
  }

  @Test func `items of two feeds with the same guid are two articles`() async throws {
    site["/a"] = .feed(["1": "one"])
    site["/b"] = .feed(["1": "another"])
    try await runs.run(paths: "/a", "/b")
    try await runs.run(paths: "/a", "/b")
    #expect(try runs.log.sorted() == ["1: another", "1: one"])
  }

  @Test func `a guid proves to be shared at a later run, and articles stay what they are`()
    async throws
  {
    func feed(_ items: [(String, String)]) -> FeedSite.Page {
      FeedSite.Page(
        body: "<rss version='2.0'><channel><title>C</title>"
          + items.map {
            "<item><guid>g</guid><link>https://c.example/\($0.0)</link><title>\($0.1)</title></item>"
          }.joined() + "</channel></rss>")
    }
    site["/feed"] = feed([("a", "A"), ("b", "B")])
    try await runs.run(paths: "/feed")
    site["/feed"] = feed([("b", "B")])
    #expect(try await runs.run(paths: "/feed").ledger.nodes["wire"]?.unchanged == 1)
    #expect(try runs.log.count == 2)
  }
}
