import Foundation
import IngestKit
import Testing

@testable import Plugins

struct HostileFeedTests {
  @Test func `an external entity is not read`() throws {
    let file = FileManager.default.temporaryDirectory.appending(path: "secret-\(UUID()).txt")
    try "root:secret".write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let document = try FeedSample.parse(
      "<!DOCTYPE rss [<!ENTITY x SYSTEM \"file://\(file.path())\">]>"
        + FeedSample.rss("<item><title>a&x;b</title></item>"))
    #expect(document.entries.first?.title?.plain == "a&x;b")
    #expect(!document.json.contains("secret"))
  }

  @Test func `an entity of entities does not grow`() throws {
    let levels = (1...9).map { level in
      "<!ENTITY e\(level) \"" + String(repeating: "&e\(level - 1);", count: 10) + "\">"
    }
    let document = try FeedSample.parse(
      "<!DOCTYPE rss [<!ENTITY e0 \"lol\">\(levels.joined())]>"
        + FeedSample.rss("<item><title>&e9; &e0;</title></item>"))
    #expect(document.entries.first?.title?.plain == "&e9; lol")
  }

  @Test func `nesting of 100,000 elements leaves what came before`() throws {
    let deep = String(repeating: "<a>", count: 100_000)
    let document = try FeedSample.parse(FeedSample.rss("<item><title>A</title>\(deep)</item>"))
    #expect(document.entries.map { $0.title?.plain } == ["A"])
  }

  @Test func `NUL bytes are left out`() throws {
    let document = try FeedSample.parse(FeedSample.rss("<item><title>A\0B</title></item>"))
    #expect(document.entries.first?.title?.plain == "AB")
  }

  @Test func `ten megabytes of junk in a feed are survived`() throws {
    let junk = String(repeating: "<p <& x='\"><![CDATA[ &#0; </", count: 360_000)
    let document = try FeedSample.parse(FeedSample.rss("<item><title>A</title></item>" + junk))
    #expect(document.entries.first?.title?.plain == "A")
  }

  enum Length: CaseIterable, Sendable {
    case attributes, nesting, comments, escapedAttributes, categories

    var item: String {
      let numbers = 0..<20_000
      let title = "<title>A</title>"
      return switch self {
      case .attributes: "<item " + numbers.map { "a\($0)='1' " }.joined() + ">\(title)</item>"
      case .nesting:
        "<item>\(title)" + numbers.map { _ in "<b>" }.joined()
          + numbers.map { _ in "</c>" }.joined()
      case .comments:
        "<item>\(title)<description>" + numbers.map { _ in "&lt;!--x&gt;" }.joined()
          + "</description></item>"
      case .escapedAttributes:
        "<item>\(title)<description>&lt;p " + numbers.map { "a\($0)=1 " }.joined()
          + "&gt;</description></item>"
      case .categories:
        "<item>\(title)" + numbers.map { "<category>\($0)</category>" }.joined() + "</item>"
      }
    }
  }

  @Test(arguments: Length.allCases)
  func `what is long in one way is read to its end`(length: Length) throws {
    let document = try FeedSample.parse(FeedSample.rss(length.item))
    #expect(document.entries.first?.title?.plain == "A")
    #expect(document.entries.first?.metadata.summary?.html.contains("a300") != true)
    #expect(document.entries.first?.categories.count ?? 0 <= 1_000)
  }

  @Test(arguments: [
    "", " \n", "garbage", "[1, 2]", "<opml/>", "<log><entry><title>A</title></entry></log>",
    "<entry/>", "<x><channel/></x>", "\u{1F}\u{8B}\u{8}",
  ])
  func `what is no feed is refused`(document: String) {
    #expect(throws: FeedProblem.self) { try FeedSample.parse(document) }
  }

  @Test func `a page is refused with the feeds that it names`() {
    let page = """
      <!DOCTYPE html><html><head><base href="/d/">
      <link rel="alternate" type="application/rss+xml" href="rss.xml?a=1&amp;b=2">
      <link rel=stylesheet href=x><link type="application/atom+xml" rel="Alternate Home" href="https://b.example/atom">
      </head><body>no feed<br></body></html>
      """
    let error = #expect(throws: FeedProblem.self) {
      try FeedSample.parse(page, base: "https://a.example/x")
    }
    #expect(
      error?.description
        == "is an HTML page, not a feed; it names 'https://a.example/d/rss.xml?a=1&b=2', "
        + "'https://b.example/atom'")
  }
}
