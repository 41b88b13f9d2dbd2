import Foundation
import IngestTesting
import Testing

/// `ingest sources retry`.
struct SourcesRetryTests {
  private let program: Program
  private let site: FeedSite

  init() throws {
    program = try Program()
    site = try FeedSite()
    try program.write(
      """
      version: 1
      http: { allow: 127.0.0.1 }
      sources: { wire: { plugin: rss, urls: "\(site.url("/feed"))", every: 1d } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, to: "feeds.yaml")
  }

  @Test func `a feed that was gone is asked once more, and its articles are known`() throws {
    defer { program.remove() }
    site["/feed"] = .feed(["1": "one"])
    #expect(try program.run("run", "feeds.yaml").status == 0)
    #expect(try program.run("sources", "retry", "feeds.yaml", site.url("/feed")).status == 0)
    site["/feed"] = FeedSite.Page(status: 410)
    #expect(try program.run("run", "feeds.yaml").status != 0)
    site["/feed"] = .feed(["1": "one", "2": "two"])
    site.forget()
    #expect(try program.run("run", "feeds.yaml").status == 0)
    #expect(site.requests.isEmpty)
    let outcome = try program.run("sources", "retry", "feeds.yaml", site.url("/feed"))
    #expect(outcome.status == 0 && outcome.output.isEmpty && outcome.errors.isEmpty)
    #expect(try program.run("run", "feeds.yaml").status == 0)
    #expect(try program.read("articles.jsonl").split(separator: "\n").count == 2)
    #expect(try program.run("sources", "list", "feeds.yaml").output.contains("good"))
  }

  @Test func `an address that no source reads is refused`() throws {
    defer { program.remove() }
    let outcome = try program.run("sources", "retry", "feeds.yaml", "https://other.example/")
    #expect(outcome.status == 64)
    #expect(
      outcome.errors
        == "ingest: no source reads 'https://other.example/'; see 'ingest sources list feeds.yaml'\n"
    )
  }
}
