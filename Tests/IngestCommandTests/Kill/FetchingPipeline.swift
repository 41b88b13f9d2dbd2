import Foundation
import IngestKit
import IngestTesting
import Testing

/// A pipeline of one source that reads a server, whose runs are killed and taken up again.
struct FetchingPipeline {
  let site: FeedSite
  private let program: Program

  /// - Parameter source: the source's options in YAML's flow style, which may name the server.
  init(source: (FeedSite) -> String) throws {
    program = try Program()
    site = try FeedSite()
    try program.write(
      """
      version: 1
      http: { allow: 127.0.0.1 }
      sources: { wire: { \(source(site)) } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, to: "desk.yaml")
  }

  func remove() { program.remove() }

  /// Runs, however it ends.
  func attempt() throws -> Program.Outcome { try program.run("run", "desk.yaml") }

  func run() throws {
    let outcome = try attempt()
    #expect(outcome.status == 0, "\(outcome.errors)")
  }

  /// - Parameter point: the name of a failpoint, `:2` for the second time at it.
  func kill(at point: String) throws {
    let outcome = try program.run(
      "run", "desk.yaml", environment: ["INGEST_FAILPOINT": point])
    #expect(outcome.signal == SIGKILL, "the run never came to \(point)")
  }

  /// What the sink has got.
  func articles() throws -> [Article] {
    try program.read("articles.jsonl").split(separator: "\n").map {
      try JSONDecoder().decode(Article.self, from: Data($0.utf8))
    }
  }

  /// The last lines of the articles.
  func lastLines() throws -> [String] {
    try articles().map { String($0.text.split(separator: "\n").last ?? "") }
  }

  /// The files of answers that nothing vouches for.
  func keptAnswers() throws -> [String] {
    let folder = program.directory.appending(path: ".ingest/desk.answers")
    guard FileManager.default.fileExists(atPath: folder.path) else { return [] }
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
  }
}
