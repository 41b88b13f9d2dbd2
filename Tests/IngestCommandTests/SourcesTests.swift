import Foundation
import IngestTesting
import Testing

/// `ingest sources`, and what `status` tells of feeds.
struct SourcesTests {
  private let program: Program
  private let site: FeedSite

  init() throws {
    program = try Program()
    site = try FeedSite()
  }

  private func writePipeline() throws {
    let urls = ["/good", "/broken"].map { "\"\(site.url($0))\"" }.joined(separator: ", ")
    try program.write(
      """
      version: 1
      http: { allow: 127.0.0.1 }
      sources: { wire: { plugin: rss, urls: [\(urls)], every: 0s } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, to: "feeds.yaml")
  }

  @Test func `the list tells of every feed what runs have left`() throws {
    defer { program.remove() }
    try writePipeline()
    let before = try program.run("sources", "list", "feeds.yaml")
    #expect(before.status == 0)
    #expect(before.output.components(separatedBy: "not asked yet").count == 3)
    site["/good"] = .feed(["1": "one"])
    #expect(try program.run("run", "feeds.yaml").status == 2)
    let lines = try program.run("sources", "list", "feeds.yaml", "--json").output
      .split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].contains(#""title":"Desk""#) && lines[0].contains(#""condition":"good""#))
    #expect(lines[1].contains(#""reason":"answered status 404 (not found)""#))
    let status = try program.run("status", "feeds.yaml").output
    #expect(status.contains("! \(site.url("/broken")): answered status 404 (not found) (since "))
  }

  @Test func `the export can be imported, and the import runs`() throws {
    defer { program.remove() }
    try writePipeline()
    site["/good"] = .feed(["1": "one"])
    site["/broken"] = .feed(["2": "two"])
    let opml = try program.run("sources", "export", "feeds.yaml")
    #expect(opml.status == 0 && opml.output.hasPrefix("<?xml"))
    try program.write(opml.output, to: "feeds.opml")
    let yaml = try program.run("sources", "import", "feeds.opml")
    #expect(yaml.status == 0 && yaml.errors.isEmpty)
    try program.write(
      """
      version: 1
      http: { allow: 127.0.0.1 }
      sinks: { out: { plugin: json, from: feeds, path: imported.jsonl } }
      \(yaml.output)
      """, to: "imported.yaml")
    let outcome = try program.run("run", "imported.yaml")
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try program.read("imported.jsonl").split(separator: "\n").count == 2)
  }

  @Test func `a list without feeds and a file that is none are refused`() throws {
    defer { program.remove() }
    try program.write("<opml><body><outline text='x' xmlUrl='gopher://x'/></body></opml>", to: "a")
    let empty = try program.run("sources", "import", "a")
    #expect(empty.status == 65)
    #expect(empty.errors.contains("'x' has no address of a feed"))
    try program.write("text", to: "b")
    #expect(try program.run("sources", "import", "b").status == 65)
  }

  @Test func `an address that is none is refused with its place and without its password`() throws {
    defer { program.remove() }
    try program.write(
      """
      version: 1
      sources:
        wire: { plugin: rss, urls: ["https://a.example/", "ftp://u:secret@b.example/"] }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, to: "feeds.yaml")
    let outcome = try program.run("validate", "feeds.yaml")
    #expect(outcome.status == 78)
    #expect(
      outcome.errors.hasPrefix("feeds.yaml:3:53: node 'wire': option 'urls': expected the URL"))
    #expect(!outcome.errors.contains("secret"))
  }
}
