import Foundation

@testable import IngestKit

/// A network whose answers a test gives, with a clock that jumps over every pause.
final class ScriptedNetwork: HTTPTransport {
  private struct State {
    var requests: [TransportRequest] = []
    var running = 0
    var mostRunning = 0
  }

  static let start = Date(timeIntervalSince1970: 1_763_600_000)

  let clock = ManualClock()
  let memory: any HTTPMemory
  private let answer: @Sendable (TransportRequest, Int) throws -> TransportResponse
  private let state = Locked(State())

  /// - Parameter answer: takes a request and how many came before it.
  init(
    memory: any HTTPMemory = TransientHTTPMemory(),
    _ answer: @escaping @Sendable (TransportRequest, Int) throws -> TransportResponse
  ) {
    self.memory = memory
    self.answer = answer
  }

  var urls: [String] { state.withLock { $0.requests.map(\.location.url.absoluteString) } }
  var mostRunning: Int { state.withLock { $0.mostRunning } }
  @Sendable func now() -> Date { Self.start + (clock.now.offset / .seconds(1)) }

  func client(_ configure: (inout HTTPSettings) -> Void = { _ in }) -> HTTPClient {
    var settings = HTTPSettings()
    configure(&settings)
    return HTTPClient(
      settings, memory: memory, clock: clock, now: now, jitter: { 0.5 }, log: HTTPFixture.log,
      transport: self)
  }

  func send(_ request: TransportRequest) async throws -> TransportResponse {
    let number = state.withLock { state in
      state.requests.append(request)
      state.running += 1
      state.mostRunning = max(state.mostRunning, state.running)
      return state.requests.count - 1
    }
    defer { state.withLock { $0.running -= 1 } }
    for _ in 0..<10 { await Task.yield() }
    return try answer(request, number)
  }

  static func response(
    _ status: Int, _ headers: [String: String] = [:], _ body: String = ""
  ) -> TransportResponse {
    TransportResponse(
      status: status, headers: HTTPHeaders(headers.map { .init($0.key, $0.value) }),
      body: Array(body.utf8))
  }
}
