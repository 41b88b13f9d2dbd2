internal import Foundation
internal import IngestKit
internal import IngestTesting
internal import Logging
internal import Plugins

/// Whole runs of the rss source over a loopback server in the same process.
///
/// Runs that find nothing new, runs over feeds that take their time, and runs that ask nobody
/// because no feed is due. The memory is that of both sides.
enum RSSBenchmark: Benchmark {
  static let name = "rss"
  static let summary = "[unchanged COUNT|slow COUNT LATENCY_MS|due COUNT]: runs over so many feeds"

  static func run(_ arguments: [String]) async throws {
    let numbers = arguments.dropFirst().compactMap { Int($0) }
    switch arguments.first {
    case "unchanged": try await measureUnchanged(count: numbers.first ?? 100)
    case "slow":
      let latency = numbers.count > 1 ? numbers[1] : 50
      try await measureSlow(count: numbers.first ?? 500, latency: .milliseconds(latency))
    case "due": try await measureDue(count: numbers.first ?? 20_000)
    default:
      try await measureUnchanged(count: 100)
      try await measureSlow(count: 500, latency: .milliseconds(50))
      try await measureDue(count: 20_000)
    }
    print("peak memory, server included: \(ProcessMemory.peak) MiB")
  }

  private static func measureUnchanged(count: Int) async throws {
    let server = try LoopbackServer.start { request in answer(to: request, items: 30) }
    defer { server.stop() }
    let runs = try FeedPipeline(server, count: count, requests: 16, every: "0s")
    _ = try await runs.run()
    for _ in 0..<5 {
      var watch = Stopwatch()
      let asked = server.requests.count
      let summary = try await watch.measure { try await runs.run() }
      let requests = server.requests[asked...]
      let conditional = requests.count { $0.headers["if-none-match"] != nil }
      print(
        "\(count) unchanged feeds:", String(format: "%.3f s,", watch.elapsed),
        "\(requests.count) requests, \(conditional) conditional,",
        "\(summary.ledger.sinks["out"]?.taken ?? -1) records to the sink")
    }
  }

  /// A run over feeds that take their time, beside a client that fetches them and no more.
  private static func measureSlow(count: Int, latency: Duration) async throws {
    // Made beforehand, so that the server's work is little more than to send them.
    let answers = (0..<count).map { answer(at: "/\($0)", items: 30, after: latency) }
    for requests in [16, 64] {
      let server = try LoopbackServer.start { request in
        Int(request.target.dropFirst()).map { answers[$0] } ?? .ok("", status: 404)
      }
      defer { server.stop() }
      let ideal = Double((count + requests - 1) / requests) * (latency / .seconds(1))
      let name = "\(count) feeds of 30 items after \(latency), \(requests) at a time:"
      func tell(_ what: String, _ watch: Stopwatch) {
        print(
          what,
          String(format: "%.2f s, %.2f times the ideal,", watch.elapsed, watch.elapsed / ideal),
          String(format: "%.2f s of processor", watch.processor))
      }
      var fetching = Stopwatch()
      let client = HTTPBenchmark.client(parallel: requests)
      try await fetching.measure {
        try await HTTPBenchmark.fetchAll(server, client, count: count)
      }
      tell("\(name) fetched alone", fetching)
      for _ in 0..<3 {
        let runs = try FeedPipeline(server, count: count, requests: requests, every: "0s")
        var watch = Stopwatch()
        let summary = try await watch.measure { try await runs.run() }
        guard summary.ledger.inbox.added == count * 30 else {
          throw PluginFailure.bug("the run has lost articles: \(summary.json)")
        }
        tell(name, watch)
      }
    }
  }

  private static func measureDue(count: Int) async throws {
    let server = try LoopbackServer.start { request in answer(to: request, items: 1) }
    defer { server.stop() }
    let runs = try FeedPipeline(server, count: count, requests: 64, every: "15m")
    _ = try await runs.run()
    let asked = server.requests.count
    for _ in 0..<5 {
      var watch = Stopwatch()
      _ = try await watch.measure { try await runs.run() }
      print(
        "\(count) feeds, none due:", String(format: "%.3f s,", watch.elapsed),
        "\(server.requests.count - asked) requests")
    }
  }

  private static func answer(
    to request: LoopbackRequest, items: Int
  ) -> LoopbackAnswer {
    let tag = tag(of: request.target)
    if request.headers["if-none-match"] == tag {
      return .ok("", status: 304, headers: ["ETag: \(tag)"])
    }
    return answer(at: request.target, items: items)
  }

  private static func tag(of target: String) -> String { "\"\(target)\"" }

  private static func answer(
    at target: String, items: Int, after latency: Duration = .zero
  ) -> LoopbackAnswer {
    var body = "<rss version=\"2.0\"><channel><title>Feed \(target)</title>"
    for number in 0..<items {
      body += """
        <item><guid>\(target)-\(number)</guid><title>Report \(number)</title>
        <link>https://desk.example\(target)/\(number)</link>
        <pubDate>Fri, 07 Mar 2025 18:30:00 +0300</pubDate>
        <description><![CDATA[<p>\(paragraph)</p><p>\(paragraph)</p>]]></description></item>
        """
    }
    return .ok(body + "</channel></rss>", headers: ["ETag: \(tag(of: target))"], after: latency)
  }

  private static let paragraph = String(
    repeating: "A roadside bomb killed five civilians in Kirkuk on Friday, police said. ", count: 8)
}

/// A pipeline of one rss source, which may be run again and again.
private struct FeedPipeline: ~Copyable {
  private let scratch: ScratchDirectory
  private let pipeline: Pipeline

  init(_ server: LoopbackServer, count: Int, requests: Int, every: String) throws {
    let scratch = try ScratchDirectory()
    let feeds = (0..<count).map { number in Feed(url: server.url("/\(number)")) }
    let list = SubscriptionList(subscriptions: feeds.map { .init(feed: $0) })
    try Data(list.opml.utf8).write(to: scratch.url.appending(path: "feeds.opml"))
    pipeline = try Pipeline.parse(
      """
      version: 1
      http: { allow: 127.0.0.1, requests: \(requests), requests_per_host: \(min(requests, 64)) }
      sources: { wire: { plugin: rss, opml: feeds.opml, every: \(every) } }
      sinks: { out: { plugin: json, from: wire, path: articles.jsonl } }
      """, file: "benchmark.yaml", name: "benchmark", directory: scratch.url, registry: .builtIn,
      environment: [:])
    self.scratch = scratch
  }

  func run() async throws -> RunSummary {
    let engine = try Engine(
      pipeline, resources: Resources(pipelineDirectory: scratch.url, configurationDirectory: nil),
      log: Logger(label: "benchmarks"))
    let summary = try await engine.run()
    guard summary.status == .done else {
      throw PluginFailure.bug("the run went wrong: \(summary.json)")
    }
    return summary
  }
}
