import Foundation
import IngestKit
import IngestTesting
import Testing

/// Kills a run that reads a feed, and changes the feed before the next.
struct FeedKillTests {
  private let program: Program
  private let site: FeedSite

  init() throws {
    program = try Program()
    site = try FeedSite()
    try program.write(
      """
      version: 1
      http: { allow: 127.0.0.1 }
      sources: { wire: { plugin: rss, urls: "\(site.url("/feed"))", every: 0s } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, to: "feeds.yaml")
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
    defer { program.remove() }
    try run()
    site["/feed"] = .feed(["1": "one, corrected", "2": "two"])
    try kill(at: point)
    site["/feed"] = .feed(["3": "three"])
    try run()
    #expect(try articles() == ["one", "one, corrected", "two", "three"])
    #expect(try keptAnswers() == [])
  }

  @Test func `what a feed has told in its last word is not lost when it is gone for good`() throws {
    defer { program.remove() }
    try kill(at: .answerKept)
    site["/feed"] = FeedSite.Page(status: 410)
    #expect(try program.run("run", "feeds.yaml").status != 0)
    #expect(try articles() == ["one"])
  }

  @Test func `an answer that ends every run that reads it is given up`() throws {
    defer { program.remove() }
    try kill(at: .answerKept)
    for _ in 0..<3 { try kill(at: .articlesCollected) }
    #expect(try keptAnswers().count == 1)
    site["/feed"] = .feed(["2": "two"])
    let outcome = try program.run("run", "feeds.yaml")
    #expect(outcome.status == 2 && outcome.errors.contains("is given up"), "\(outcome.errors)")
    #expect(try articles() == ["two"])
    #expect(try keptAnswers() == [])
  }

  @Test(arguments: [Failpoint.answerReceived, .answerTorn, .answerUnmarked])
  func `nothing vouches for what is not stored, so it is asked for again`(
    point: Failpoint
  ) throws {
    defer { program.remove() }
    try run()
    let old = site["/feed"]?.etag
    site["/feed"] = .feed(["1": "one, corrected", "2": "two"])
    try kill(at: point)
    site.forget()
    try run()
    #expect(site.requests.map { $0.headers["if-none-match"] } == [old])
    #expect(try articles() == ["one", "one, corrected", "two"])
  }

  /// The files of answers that nothing vouches for.
  private func keptAnswers() throws -> [String] {
    let folder = program.directory.appending(path: ".ingest/feeds.answers")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }

  private func run() throws {
    let outcome = try program.run("run", "feeds.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  private func kill(at point: Failpoint) throws {
    let outcome = try program.run(
      "run", "feeds.yaml", environment: ["INGEST_FAILPOINT": point.rawValue])
    #expect(outcome.signal == SIGKILL, "the run never came to \(point.rawValue)")
  }

  private func articles() throws -> [String] {
    try program.read("articles.jsonl").split(separator: "\n").map { line in
      let article = try JSONDecoder().decode(Article.self, from: Data(line.utf8))
      return String(article.text.split(separator: "\n").last ?? "")
    }
  }
}
