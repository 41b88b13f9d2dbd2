import Foundation
import IngestKit
import Testing

@testable import Plugins

struct TextSourceTests {
  private let host: TestHost

  init() throws { host = try TestHost() }

  @Test(arguments: [
    "plain", "line\r\nline\r\n", "🛩️👨‍👩‍👧 drones", "قال «الشرطة» إن", "e\u{301}te\u{301} 🇮🇶\r\n",
    "---\ntitle: kept\n---\nbody", " date 2026-03-12 The warning",
  ])
  func `the text is the whole file, so that offsets count its code points`(
    text: String
  ) async throws {
    try host.write(text, to: "a.txt")
    let article = try #require(try await read(["a.txt"]).articles.first)
    #expect(Array(article.text.unicodeScalars) == Array(text.unicodeScalars))
    #expect(article.id == "a.txt")
  }

  @Test func `a byte order mark does not shift the offsets`() async throws {
    try host.write([0xEF, 0xBB, 0xBF] + Array("text".utf8), to: "a.txt")
    #expect(try await read(["a.txt"]).articles.first?.text == "text")
  }

  @Test func `the encoding can be named`() async throws {
    try host.write([0xC7, 0xE1, 0xE3, 0xE6, 0xD5, 0xE1], to: "a.txt")
    var options = TextSource.Options()
    options.encoding = try #require(TextEncoding("windows-1256"))
    #expect(try await read(["a.txt"], options).articles.first?.text == "الموصل")
  }

  @Test func `a bad file is reported and leaves the others unharmed`() async throws {
    try host.write("", to: "empty.txt")
    try host.write(" \n", to: "blank.txt")
    try host.write("%PDF-1.4", to: "paper.txt")
    try host.write(String(repeating: "x", count: 200), to: "large.txt")
    try host.write("fine", to: "z.txt")
    let context = try await read(["*.txt"], sizeLimit: 100)
    #expect(await context.articles.map(\.id) == ["z.txt"])
    #expect(
      await context.reports.map { "\($0.item): \($0.message)" } == [
        "blank.txt: has no text", "empty.txt: is empty; a text is needed",
        "large.txt: the file is larger than 100 bytes, the most that is read of one file",
        "paper.txt: is a PDF file, not text; extract its text first",
      ])
  }

  @Test func `a bad line costs only itself`() async throws {
    try host.write(
      """
      {"id": "1", "text": "one"}
      {"id": "2", "text":
      {"id": "3"}

      {"id": "4", "text": "four", "date": "soon"}
      {"id": "5", "text": ["five"]}
      [6]
      {"id": 7, "text": "seven", "more": {"x": [1]}}
      """, to: "feed.jsonl")
    let context = try await read(["feed.jsonl"])
    #expect(await context.articles.map(\.id) == ["1", "7"])
    #expect(
      await context.reports.map(\.item) == [
        "feed.jsonl:2", "feed.jsonl:3", "feed.jsonl:5", "feed.jsonl:6", "feed.jsonl:7",
      ])
  }

  @Test func `only a line feed ends a line of JSON Lines`() async throws {
    try host.write("{\"id\":\"1\",\"text\":\"a\u{2028}b\u{85}c\"}\r\n", to: "feed.ndjson")
    #expect(try await read(["feed.ndjson"]).articles.map(\.text) == ["a\u{2028}b\u{85}c"])
  }

  @Test func `a line without an id is known by its URL or its content`() async throws {
    let line = #"{"text": "one"}"#
    try host.write(#"{"text": "two", "url": "https://e.org/2"}"# + "\n" + line, to: "a.jsonl")
    let before = try await read(["a.jsonl"]).articles.map(\.id)
    #expect(before.first == "https://e.org/2")
    try host.write(line, to: "a.jsonl")
    #expect(try await read(["a.jsonl"]).articles.map(\.id) == [before[1]])
  }

  @Test func `the format can be named`() async throws {
    try host.write(#"{"id": "1", "text": "one"}"#, to: "a.txt")
    var options = TextSource.Options()
    options.format = .jsonl
    #expect(try await read(["a.txt"], options).articles.map(\.id) == ["1"])
    try host.write(#"{"id": "1", "text": "one"}"#, to: "a.jsonl")
    options.format = .text
    #expect(try await read(["a.jsonl"], options).articles.map(\.id) == ["a.jsonl"])
  }

  @Test func `the cursor of a file is kept with its articles`() async throws {
    try host.write("text", to: "a.txt")
    #expect(try await read(["a.txt"]).cursors == ["a.txt": "1"])
  }

  private func read(
    _ paths: [String], _ options: TextSource.Options = TextSource.Options(),
    sizeLimit: Int = 1 << 20
  ) async throws -> TestSourceContext {
    var options = options
    options.paths = paths
    let context = try TestSourceContext(directory: host.directory, sizeLimit: sizeLimit)
    try await TextSource(options: options, context: host.context).read(context)
    return context
  }
}
