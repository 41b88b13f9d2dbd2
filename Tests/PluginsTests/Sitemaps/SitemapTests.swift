import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct SitemapTests {
  private func sitemap(_ text: String) throws -> Sitemap {
    try Sitemap(Array(text.utf8), base: "https://desk.example/sitemap.xml")
  }

  @Test func `a sitemap for news gives addresses, days and titles`() throws {
    let read = try sitemap(
      """
      <?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
       xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
       xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
      <url><loc> https://desk.example/1?a=1&amp;b=2 </loc><lastmod>2024-08-22</lastmod>
       <news:news><news:publication><news:name>Desk</news:name><news:language>en</news:language>
       </news:publication><news:publication_date>2024-08-21T10:00:00Z</news:publication_date>
       <news:title>Bomb
       kills five</news:title></news:news>
       <image:image><image:loc>https://desk.example/1.jpg</image:loc><image:title>x</image:title></image:image></url>
      <url><loc>/2</loc></url><url><loc>mailto:a@b.c</loc></url><url/></urlset>
      """)
    #expect(read.kind == .pages)
    #expect(
      read.entries == [
        SitemapEntry(
          address: "https://desk.example/1?a=1&b=2", lastModified: "2024-08-22",
          published: "2024-08-21T10:00:00Z", title: "Bomb kills five", language: "en"),
        SitemapEntry(address: "https://desk.example/2"),
      ])
  }

  @Test func `an index, lines and a feed are read, too`() throws {
    let index = try sitemap(
      "<sitemapindex><sitemap><loc>https://desk.example/s1.xml</loc><lastmod>2024</lastmod></sitemap></sitemapindex>"
    )
    #expect(index.kind == .index)
    #expect(index.entries.map(\.address) == ["https://desk.example/s1.xml"])
    let lines = try sitemap("https://desk.example/1\r\n\r\nnonsense\r\nhttps://desk.example/2\r\n")
    #expect(lines.entries.map(\.address) == ["https://desk.example/1", "https://desk.example/2"])
    let feed = try sitemap(
      "<rss><channel><item><link>https://desk.example/1</link><pubDate>Wed, 21 Aug 2024 10:00:00 GMT</pubDate></item></channel></rss>"
    )
    #expect(feed.entries.first?.published == "2024-08-21T10:00:00Z")
  }

  @Test func `an ill-formed sitemap is read as far as it can be`() throws {
    let read = try sitemap(
      "<urlset><url><loc>https://desk.example/1?a=1&b=2</loc></url><url><loc>https://desk.example/2</url>"
    )
    #expect(
      read.entries.map(\.address) == ["https://desk.example/1?a=1&b=2", "https://desk.example/2"])
  }

  @Test(arguments: [
    ("", SitemapProblem.empty), ("  \n", .empty), ("no addresses", .notMarkup),
    ("<!DOCTYPE html><html><body><a href='/1'>x</a></body></html>", .page),
    ("<opml/>", .other("opml")),
  ])
  func `what is no sitemap is told apart`(text: String, problem: SitemapProblem) {
    #expect(throws: problem) { try sitemap(text) }
  }

  @Test func `a sitemap that unpacks to too much is refused`() {
    let bomb = GzipBomb.bytes(unpackedMegabytes: 80)
    #expect(throws: SitemapProblem.tooLarge(64 << 20)) { try Sitemap(bomb, base: "") }
    #expect(throws: SitemapProblem.damagedGzip) { try Sitemap([0x1F, 0x8B, 8], base: "") }
  }
}
