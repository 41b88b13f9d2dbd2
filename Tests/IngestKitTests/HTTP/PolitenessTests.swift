import Foundation
import Testing

@testable import IngestKit

@Suite struct PolitenessTests {
  private typealias Network = ScriptedNetwork

  private func url(_ path: String = "/", host: String = "a.example") throws -> URL {
    try HTTPFixture.url("https://\(host)\(path)")
  }

  @Test(arguments: [429, 500, 502, 503, 504])
  func `a passing failure is tried again after growing pauses`(status: Int) async throws {
    let network = Network { _, number in Network.response(number < 3 ? status : 200) }
    let response = try await network.client().fetch(url())
    #expect(response.status == 200)
    // Doubled each time, and shaken to three quarters.
    #expect(network.clock.pauses == [.milliseconds(750), .milliseconds(1500), .seconds(3)])
  }

  @Test(arguments: [400, 401, 403, 404, 410, 451, 501])
  func `a lasting failure is not tried again`(status: Int) async throws {
    let network = Network { _, _ in Network.response(status) }
    let cause = try await HTTPFixture.cause(network.client(), HTTPRequest(url()))
    #expect(cause == .status(status, retryAfter: nil))
    #expect(network.urls.count == 1)
  }

  @Test func `a lost connection is tried again, a forbidden address is not`() async throws {
    let lost = Network { request, number in
      if number == 0 { throw request.failure(.connectionLost("reset")) }
      return Network.response(200)
    }
    _ = try await lost.client().fetch(url())
    #expect(lost.urls.count == 2)
    let forbidden = Network { request, _ in
      throw request.failure(.forbiddenAddress("10.0.0.1", kind: "private"))
    }
    _ = try await HTTPFixture.cause(forbidden.client(), HTTPRequest(url()))
    #expect(forbidden.urls.count == 1)
  }

  @Test(arguments: [HTTPFailure.Cause.timedOut(.end, after: .seconds(180)), .unresolvedHost])
  func `a task that is cancelled hears of that, whatever its request has come to`(
    cause: HTTPFailure.Cause
  ) async throws {
    let network = Network { request, _ in
      withUnsafeCurrentTask { $0?.cancel() }
      throw request.failure(cause)
    }
    let url = try url()
    let task = Task { try await network.client().fetch(url) }
    await #expect(throws: CancellationError.self) { try await task.value }
    #expect(network.urls.count == 1)
    #expect(network.clock.pauses.isEmpty)
  }

  @Test func `a short Retry-After is waited for`() async throws {
    let network = Network { _, number in
      number == 0 ? Network.response(503, ["Retry-After": "7"]) : Network.response(200)
    }
    _ = try await network.client().fetch(url())
    #expect(network.clock.pauses.reduce(.zero, +) == .seconds(7))
  }

  @Test func `a long Retry-After keeps every later run away until it is over`() async throws {
    let date = "Thu, 20 Nov 2025 12:00:00 GMT"
    let end = try #require(HTTPDate.date(date, now: Network.start))
    let memory = TransientHTTPMemory()
    let first = Network(memory: memory) { _, _ in Network.response(429, ["Retry-After": date]) }
    let pause = Duration.seconds(end.timeIntervalSince(Network.start))
    let cause = try await HTTPFixture.cause(first.client(), HTTPRequest(url()))
    #expect(cause == .status(429, retryAfter: pause))
    let second = Network(memory: memory) { _, _ in Network.response(200) }
    let again = try await HTTPFixture.cause(second.client(), HTTPRequest(url("/other")))
    #expect(again == .hostPaused(for: pause))
    #expect(second.urls.isEmpty)
    _ = try await second.client().fetch(url(host: "b.example"))
    try await second.clock.sleep(for: pause)
    _ = try await second.client().fetch(url())
    #expect(second.urls.count == 2)
  }

  @Test func `requests that stand in line hear of a pause`() async throws {
    let network = Network { _, _ in Network.response(503, ["Retry-After": "3600"]) }
    let client = network.client { $0.politeness.requestsPerHost = 1 }
    let requests = try (0..<10).map { HTTPRequest(try url("/\($0)")) }
    let causes = try await withThrowingTaskGroup(of: HTTPFailure.Cause?.self) { group in
      for request in requests {
        group.addTask { try await HTTPFixture.cause(client, request) }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
    #expect(causes.count { $0 == .status(503, retryAfter: .seconds(3600)) } == 1)
    #expect(causes.count { $0 == .hostPaused(for: .seconds(3600)) } == 9)
    #expect(network.urls.count == 1)
  }

  @Test func `a Retry-After of a year counts as a day`() async throws {
    let network = Network { _, _ in Network.response(503, ["Retry-After": "31536000"]) }
    let cause = try await HTTPFixture.cause(network.client(), HTTPRequest(url()))
    #expect(cause == .status(503, retryAfter: .seconds(86_400)))
  }

  @Test func `a host is asked so often at a time and no more`() async throws {
    let network = Network { _, _ in Network.response(200) }
    let client = network.client { $0.politeness.requestsPerHost = 3 }
    let urls = try (0..<20).map { try url("/\($0)") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for url in urls { group.addTask { _ = try await client.fetch(url) } }
      try await group.waitForAll()
    }
    #expect(network.urls.count == 20)
    #expect(network.mostRunning <= 3)
  }

  @Test func `all hosts together are asked so often at a time and no more`() async throws {
    let network = Network { _, _ in Network.response(200) }
    let client = network.client { $0.politeness.requests = 4 }
    let urls = try (0..<40).map { try url(host: "h\($0).example") }
    try await withThrowingTaskGroup(of: Void.self) { group in
      for url in urls { group.addTask { _ = try await client.fetch(url) } }
      try await group.waitForAll()
    }
    #expect(network.urls.count == 40)
    #expect(network.mostRunning <= 4)
  }

  @Test func `requests to a host keep their distance, those to another do not wait`() async throws {
    let network = Network { _, _ in Network.response(200) }
    let client = network.client { $0.politeness.spacing = .seconds(5) }
    for _ in 0..<3 { _ = try await client.fetch(url()) }
    _ = try await client.fetch(url(host: "b.example"))
    #expect(network.clock.pauses == [.seconds(5), .seconds(5)])
  }

  @Test func `a waiting request can be cancelled and leaves the queue`() async throws {
    let turnstile = Turnstile(places: 1)
    try await turnstile.enter()
    let waiting = Task { try await turnstile.enter() }
    waiting.cancel()
    await #expect(throws: CancellationError.self) { try await waiting.value }
    turnstile.leave()
    try await turnstile.enter()
  }

  @Test func `places are given in the order of arrival`() async throws {
    let turnstile = Turnstile(places: 1)
    try await turnstile.enter()
    let (order, arrived) = AsyncStream<Int>.makeStream()
    let tasks = (0..<100).map { number in
      Task.immediate {
        try await turnstile.enter()
        arrived.yield(number)
        turnstile.leave()
      }
    }
    turnstile.leave()
    for task in tasks { try await task.value }
    arrived.finish()
    var numbers: [Int] = []
    for await number in order { numbers.append(number) }
    #expect(numbers == Array(0..<100))
  }
}
