import IngestKit
import IngestTesting
import Testing

/// Kills a run that reads pages, at every step from the answer to the sink.
struct PageKillTests {
  /// A site whose sitemap lists two pages.
  private static func listed() throws -> FetchingPipeline {
    let desk = try FetchingPipeline { "plugin: html, sitemap: \"\($0.url("/map"))\", every: 0s" }
    desk.site["/map"] = .sitemap([(desk.site.url("/a"), nil), (desk.site.url("/b"), nil)])
    desk.site["/a"] = .page("Five were killed")
    desk.site["/b"] = .page("Two were hurt")
    return desk
  }

  /// A page that is asked for in each run.
  private static func named() throws -> FetchingPipeline {
    let desk = try FetchingPipeline { "plugin: html, urls: \"\($0.url("/a"))\", every: 0s" }
    desk.site["/a"] = .page("Five were killed")
    return desk
  }

  // The third time at a point is that of the sitemap.
  @Test(arguments: [
    "page_fetched", "page_fetched:2", "articles_collected", "articles_collected:2",
    "articles_without_cursor", "articles_without_cursor:2", "articles_uncommitted",
    "articles_uncommitted:2", "articles_uncommitted:3", "articles_stored", "articles_stored:2",
    "articles_stored:3", "chunk_uncommitted", "chunk_committed", "sink_written",
    "sink_position_uncommitted", "sink_position_stored", "run_ending", "run_ended",
  ])
  func `no page of a sitemap is lost and none comes twice`(point: String) throws {
    let desk = try Self.listed()
    defer { desk.remove() }
    try desk.kill(at: point)
    try desk.run()
    #expect(Set(try desk.articles().map(\.id)) == [desk.site.url("/a"), desk.site.url("/b")])
    #expect(try desk.articles().count == 2)
    desk.site.forget()
    try desk.run()
    #expect(desk.site.requests.map(\.target).filter { $0 != "/robots.txt" } == ["/map"])
    #expect(try desk.articles().count == 2)
  }

  @Test(arguments: [
    "page_fetched", "articles_collected", "articles_without_cursor", "articles_uncommitted",
  ])
  func `nothing vouches for a page that is not stored, so it is asked for again`(
    point: String
  ) throws {
    let desk = try Self.named()
    defer { desk.remove() }
    try desk.run()
    let old = desk.site["/a"]?.etag
    desk.site["/a"] = .page("Seven were killed")
    try desk.kill(at: point)
    desk.site.forget()
    try desk.run()
    let asked = desk.site.requests.filter { $0.target == "/a" }
    #expect(asked.map { $0.headers["if-none-match"] } == [old])
    let texts = try desk.articles().map { $0.text.contains("Seven") ? "new" : "old" }
    #expect(texts == ["old", "new"])
  }
}
