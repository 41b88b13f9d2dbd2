import IngestKit
import IngestTesting
import Testing

/// Kills a run that reads a feed, and changes the feed before the next.
struct FeedKillTests {
  private let desk: FetchingPipeline
  private var site: FeedSite { desk.site }

  init() throws {
    desk = try FetchingPipeline { "plugin: rss, urls: \"\($0.url("/feed"))\", every: 0s" }
    site["/feed"] = .feed(["1": "one"])
  }

  @Test(arguments: [
    Failpoint.answerKept, .articlesCollected, .articlesWithoutCursor, .articlesUncommitted,
    .articlesStored, .problemsForgotten, .chunkUncommitted,
    .chunkCommitted, .sinkWritten, .sinkPositionUncommitted, .sinkPositionStored, .sinkClosed,
    .logUnsynchronized, .logSynchronized, .runEnding, .runEndUncommitted, .runEnded,
  ])
  func `what has been fetched is not lost when the feed drops it, and comes once`(
    point: Failpoint
  ) throws {
    defer { desk.remove() }
    try desk.run()
    site["/feed"] = .feed(["1": "one, corrected", "2": "two"])
    try desk.kill(at: point.rawValue)
    site["/feed"] = .feed(["3": "three"])
    try desk.run()
    #expect(try desk.lastLines() == ["one", "one, corrected", "two", "three"])
    #expect(try desk.keptAnswers() == [])
  }

  @Test func `what a feed has told in its last word is not lost when it is gone for good`() throws {
    defer { desk.remove() }
    try desk.kill(at: Failpoint.answerKept.rawValue)
    site["/feed"] = FeedSite.Page(status: 410)
    #expect(try desk.attempt().status != 0)
    #expect(try desk.lastLines() == ["one"])
  }

  @Test func `an answer that ends every run that reads it is given up`() throws {
    defer { desk.remove() }
    try desk.kill(at: Failpoint.answerKept.rawValue)
    for _ in 0..<3 { try desk.kill(at: Failpoint.articlesCollected.rawValue) }
    #expect(try desk.keptAnswers().count == 1)
    site["/feed"] = .feed(["2": "two"])
    let outcome = try desk.attempt()
    #expect(outcome.status == 2 && outcome.errors.contains("is given up"), "\(outcome.errors)")
    #expect(try desk.lastLines() == ["two"])
    #expect(try desk.keptAnswers() == [])
  }

  @Test(arguments: [Failpoint.answerReceived, .answerTorn, .answerUnmarked])
  func `nothing vouches for what is not stored, so it is asked for again`(
    point: Failpoint
  ) throws {
    defer { desk.remove() }
    try desk.run()
    let old = site["/feed"]?.etag
    site["/feed"] = .feed(["1": "one, corrected", "2": "two"])
    try desk.kill(at: point.rawValue)
    site.forget()
    try desk.run()
    #expect(site.requests.map { $0.headers["if-none-match"] } == [old])
    #expect(try desk.lastLines() == ["one", "one, corrected", "two"])
  }
}
