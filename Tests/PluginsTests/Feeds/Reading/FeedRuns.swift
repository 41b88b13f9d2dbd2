import Foundation
import IngestKit
import IngestTesting
import Logging
import Plugins
import Synchronization

/// Runs a pipeline of one source and a log of its articles, at times that a test decides.
final class FeedRuns: Sendable {
  let site: FeedSite
  private let host: TestHost
  private let plugin: String
  private let time = Mutex(Date(timeIntervalSince1970: 1_763_600_000))

  init(plugin: String = "rss") throws {
    self.plugin = plugin
    site = try FeedSite()
    host = try TestHost()
  }

  func pass(minutes: Double) { time.withLock { $0 += minutes * 60 } }

  /// Runs once.
  ///
  /// - Parameter options: the source's, in YAML's flow style.
  @discardableResult
  func run(_ options: String) async throws -> RunSummary {
    let pipeline = try pipeline(options)
    var settings = EngineSettings()
    settings.http.politeness.retry.attempts = 1
    let now = time.withLock { $0 }
    settings.now = { now }
    return try await Engine(
      pipeline, resources: host.context.resources, settings: settings, log: Logger(label: "tested")
    ).run()
  }

  @discardableResult
  func run(paths: String..., options: String = "every: 0s") async throws -> RunSummary {
    let urls = paths.map { "\"\(site.url($0))\"" }.joined(separator: ", ")
    return try await run("urls: [\(urls)], \(options)")
  }

  /// The articles that the sink has got, in order.
  var articles: [Article] {
    get throws {
      guard let lines = try? host.read("articles.jsonl") else { return [] }
      return try lines.split(separator: "\n").map { line in
        try JSONDecoder().decode(Article.self, from: Data(line.utf8))
      }
    }
  }

  /// The articles: their ids without the feed, and the last lines of their texts.
  var log: [String] {
    get throws {
      try articles.map { article in
        let guid = article.id.split(separator: "#").last ?? ""
        return "\(guid): \(article.text.split(separator: "\n").last ?? "")"
      }
    }
  }

  /// How many pages wait, and how many of them were tried in vain.
  func leads() throws -> [Int] {
    let status = try PipelineStatus(of: pipeline("urls: https://a.example/"))
    return status.sources.flatMap { [$0.leads, $0.failedLeads] }
  }

  /// What `status` tells of the source.
  func remarks(_ options: String = "urls: https://a.example/") throws -> [String] {
    let status = try PipelineStatus(of: pipeline(options))
    return status.sources.flatMap(\.problems).map { "\($0.item): \($0.message)" }
  }

  /// The parts of the input of which the source remembers something.
  func partitions(_ options: String) throws -> [String] {
    let state = StateReader(at: StateLocation.url(of: try pipeline(options)))
    return try state.map { Array(try $0.cursors(of: "wire").keys) } ?? []
  }

  private func pipeline(_ options: String) throws -> Pipeline {
    try Pipeline.parse(
      """
      version: 1
      http: { allow: 127.0.0.1, requests_per_host: 16 }
      sources: { wire: { plugin: \(plugin), \(options) } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, file: "feeds.yaml", name: "feeds", directory: host.directory, registry: .builtIn,
      environment: [:])
  }
}
