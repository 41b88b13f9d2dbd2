import Foundation
import IngestKit
import IngestTesting
import Testing

/// Kills a run that reads the page behind an item, at every step from the feed to the sink.
struct FollowKillTests {
  private static let last =
    "Hospitals in the city called for blood donations while the search for survivors went on."
  private let program: Program
  private let site: FeedSite

  init() throws {
    program = try Program()
    site = try FeedSite()
    try program.write(
      """
      version: 1
      http: { allow: 127.0.0.1 }
      sources: { wire: { plugin: rss, urls: "\(site.url("/feed"))", every: 0s, follow: true } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, to: "feeds.yaml")
    site["/feed"] = .linked(["1": site.url("/1")])
    site["/1"] = .article("Bomb kills five in Kirkuk", last: Self.last)
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
    defer { program.remove() }
    let killed = try program.run("run", "feeds.yaml", environment: ["INGEST_FAILPOINT": point])
    #expect(killed.signal == SIGKILL, "the run never came to \(point)")
    site["/feed"] = .linked([:])
    let outcome = try program.run("run", "feeds.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
    let lines = try program.read("articles.jsonl").split(separator: "\n")
    #expect(lines.count == 1)
    #expect(lines.first?.contains(Self.last) == true)
  }
}
