internal import Foundation
internal import IngestKit
internal import IngestTesting
internal import Logging

/// What the HTTP client costs beside the network: many slow answers, a storm, and cancelling.
///
/// Client and server are one process, so the memory is that of both.
enum HTTPBenchmark: Benchmark {
  static let name = "http"
  static let summary = "[COUNT [PARALLEL [LATENCY_MS [BYTES]]]]: answers from the loopback"

  static func run(_ arguments: [String]) async throws {
    let numbers =
      arguments.compactMap { Int($0) } + [500, 64, 50, 100_000].dropFirst(arguments.count)
    for _ in 0..<3 {
      try await measureFeeds(
        count: numbers[0], parallel: numbers[1], latency: .milliseconds(numbers[2]),
        bytes: numbers[3])
    }
    for _ in 0..<3 { try await measureStorm(count: 200) }
    try await measureCancelling(count: 50)
    print("peak memory, server included: \(ProcessMemory.peak) MiB")
  }

  static func client(parallel: Int) -> HTTPClient {
    var settings = HTTPSettings()
    settings.addresses = AddressPolicy(
      allowing: ["127.0.0.0/8"].compactMap { AllowedDestination($0) })
    settings.politeness.requests = parallel
    settings.politeness.requestsPerHost = parallel
    let log = Logger(label: "benchmark") { _ in SwiftLogNoOpLogHandler() }
    return HTTPClient(settings, memory: TransientHTTPMemory(), log: log)
  }

  private static func measureFeeds(
    count: Int, parallel: Int, latency: Duration, bytes: Int
  ) async throws {
    let body = [UInt8](repeating: UInt8(ascii: "x"), count: bytes)
    let server = try LoopbackServer.start { _ in .ok(body, after: latency) }
    defer { server.stop() }
    let client = client(parallel: parallel)
    var watch = Stopwatch()
    try await watch.measure { try await fetchAll(server, client, count: count) }
    let rounds = (count + parallel - 1) / parallel
    let ideal = Double(rounds) * (latency / .seconds(1))
    print(
      "\(count) answers after \(latency), \(parallel) at a time:",
      String(format: "%.3f s, %.2f times the ideal,", watch.elapsed, watch.elapsed / ideal),
      String(format: "%.2f s of processor with the server's,", watch.processor),
      "\(server.connectionCount) connections")
  }

  private static func measureStorm(count: Int) async throws {
    let server = try LoopbackServer.start { _ in .ok("feed") }
    defer { server.stop() }
    let client = client(parallel: count)
    var watch = Stopwatch()
    try await watch.measure { try await fetchAll(server, client, count: count) }
    print("\(count) requests at once:", String(format: "%.1f ms", watch.elapsed * 1000))
  }

  static func fetchAll(
    _ server: LoopbackServer, _ client: HTTPClient, count: Int
  ) async throws {
    try await withThrowingTaskGroup(of: Int.self) { group in
      for number in 0..<count {
        group.addTask { try await client.fetch(server.url("/\(number)")).body.count }
      }
      for try await length in group { precondition(length > 0) }
    }
  }

  private static func measureCancelling(count: Int) async throws {
    let client = client(parallel: 1)
    var times: [Double] = []
    for _ in 0..<count {
      let (asked, asking) = AsyncStream<Void>.makeStream()
      let server = try LoopbackServer.start { _ in
        asking.yield()
        return LoopbackAnswer([.hang])
      }
      defer { server.stop() }
      let task = Task { try await client.fetch(server.url("/")) }
      for await _ in asked { break }
      var watch = Stopwatch()
      await watch.measure {
        task.cancel()
        _ = await task.result
      }
      times.append(watch.elapsed * 1000)
    }
    times.sort()
    print(
      "cancelling:",
      String(format: "median %.2f ms, worst %.2f ms", times[count / 2], times[count - 1]))
  }
}
