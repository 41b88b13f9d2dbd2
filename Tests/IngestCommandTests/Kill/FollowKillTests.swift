import IngestTesting
import Testing

/// Kills a run that reads the page behind an item, at every step from the feed to the sink.
struct FollowKillTests {
  private static let last =
    "Hospitals in the city called for blood donations while the search for survivors went on."
  private let desk: FetchingPipeline

  init() throws {
    desk = try FetchingPipeline {
      "plugin: rss, urls: \"\($0.url("/feed"))\", every: 0s, follow: true"
    }
    desk.site["/feed"] = .linked(["1": desk.site.url("/1")])
    desk.site["/1"] = .article("Bomb kills five in Kirkuk", last: Self.last)
  }

  // The second time at a point is that of the page's article.
  @Test(arguments: [
    "answer_kept", "articles_collected", "articles_without_cursor", "articles_uncommitted",
    "articles_stored", "page_fetched", "articles_collected:2", "articles_without_cursor:2",
    "articles_uncommitted:2", "articles_stored:2", "chunk_committed", "sink_written",
    "sink_position_stored", "run_ending",
  ])
  func `no item is lost and none comes twice, though the feed has dropped it`(point: String) throws
  {
    defer { desk.remove() }
    try desk.kill(at: point)
    desk.site["/feed"] = .linked([:])
    try desk.run()
    #expect(try desk.lastLines() == [Self.last])
  }
}
