import Foundation
import Testing

@testable import Plugins

struct FeedRecoveryTests {
  private let item = "<item><title>A</title><link>https://a.example/?x=1&y=2</link></item>"

  @Test func `bare ampersands and HTML entities cost nothing`() throws {
    let document = try FeedSample.parse(
      FeedSample.rss(item, channel: "<title>R&D &eacute;</title>"))
    #expect(!document.isWellFormed)
    #expect(document.feed.title?.plain == "R&D é")
    #expect(document.entries.map(\.link) == ["https://a.example/?x=1&y=2"])
  }

  @Test func `a feed that was cut off keeps what came before`() throws {
    let whole = FeedSample.rss("<item><title>A</title></item><item><title>B")
    let cut = try #require(whole.range(of: "<title>B")).upperBound
    let document = try FeedSample.parse(String(whole[..<cut]))
    #expect(document.entries.map { $0.title?.plain } == ["A", "B"])
  }

  @Test func `what a broken program prints before and after is skipped`() throws {
    let document = try FeedSample.parse(
      "<br />\n<b>Warning</b>: no\n<?xml version='1.0'?>" + FeedSample.rss(item) + "\0\0<p>bye")
    #expect(document.entries.count == 1)
  }

  @Test func `modules work without their declaration`() throws {
    let document = try FeedSample.parse(
      "<rss version='2.0'><item><dc:creator>Ann</dc:creator><content:encoded>x</content:encoded></item></rss>"
    )
    #expect(document.entries.first?.authors.map(\.name) == ["Ann"])
    #expect(document.entries.first?.content?.value == "x")
  }

  @Test func `text that was encoded twice is decoded twice`() throws {
    #expect(try FeedSample.item("<title>CafÃ©</title>").title?.plain == "Café")
    #expect(try FeedSample.item("<title>Ãkersberga</title>").title?.plain == "Ãkersberga")
    #expect(try FeedSample.item("<title>don&#146;t</title>").title?.plain == "don’t")
  }

  @Test func `one bad field costs only itself`() throws {
    let entry = try FeedSample.item(
      "<title>A</title><pubDate>yesterday</pubDate><ttl>x</ttl><enclosure/><category/><link/>")
    #expect(entry.title?.plain == "A")
    #expect(entry.published == nil)
    #expect(entry.enclosures.isEmpty)
  }
}
