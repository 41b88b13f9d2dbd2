internal import Foundation
internal import Logging

/// Sends single requests when their turn has come, and again when that may help.
struct PoliteSender: Sendable {
  private let politeness: HTTPPoliteness
  private let transport: any HTTPTransport
  private let gates: HostGates
  private let pauses: HostPauses
  private let clock: any Clock<Duration>
  private let now: @Sendable () -> Date
  /// From 0 up to 1.
  private let jitter: @Sendable () -> Double
  private let log: Logger

  init(
    _ politeness: HTTPPoliteness, transport: any HTTPTransport, memory: any HTTPMemory,
    clock: any Clock<Duration>, now: @escaping @Sendable () -> Date,
    jitter: @escaping @Sendable () -> Double, log: Logger
  ) {
    self.politeness = politeness
    self.transport = transport
    self.clock = clock
    self.now = now
    self.jitter = jitter
    self.log = log
    gates = HostGates(politeness, clock: clock, now: now)
    pauses = HostPauses(memory)
  }

  /// - Returns: an answer of a status below 400.
  func send(
    _ request: TransportRequest, in place: Backlog.Place
  ) async throws -> TransportResponse {
    var attempt = 1
    while true {
      do {
        return try await sendOnce(request, place)
      } catch let failure as HTTPFailure {
        // Also where a time limit passed before the network heard of it.
        try Task.checkCancellation()
        guard failure.isWorthRetrying,
          let pause = politeness.retry.pause(after: attempt, retryAfter: failure.retryAfter)
        else { throw failure }
        place.giveBack()
        log.debug("\(failure); trying again in \(pause.words)")
        try await clock.sleep(for: shaken(pause, atLeast: failure.retryAfter))
        attempt += 1
      }
    }
  }

  /// Puts a host's requests further apart.
  func space(_ host: String, by spacing: Duration) async { await gates.space(host, by: spacing) }

  private func sendOnce(
    _ request: TransportRequest, _ place: Backlog.Place
  ) async throws -> TransportResponse {
    let answer = try await answer(to: request, place)
    log.debug(
      """
      \(request.method.rawValue) \(Redaction.text(of: request.location.url)): \(answer.status), \
      \(answer.body.count) bytes in \(answer.timings.total.words)
      """)
    guard answer.status >= 400 else { return answer }
    let pause = RetryAfter.pause(
      answer.headers["Retry-After"], now: now(), longest: politeness.longestRetryAfter)
    if let pause {
      try await pauses.keep(request.location.origin.host, until: now() + pause.seconds)
    }
    throw request.failure(.status(answer.status, retryAfter: pause))
  }

  private func answer(
    to request: TransportRequest, _ place: Backlog.Place
  ) async throws -> TransportResponse {
    let host = request.location.origin.host
    while true {
      if let pause = try await pause(of: host) {
        guard pause <= politeness.retry.longestPause else {
          throw request.failure(.hostPaused(for: pause))
        }
        try await clock.sleep(for: pause)
      }
      let answer = try await gates.withTurn(at: host, place) {
        // The host may have asked for a pause while this request stood in line.
        try await pause(of: host) == nil ? try await transport.send(request) : nil
      }
      if let answer { return answer }
      place.giveBack()
    }
  }

  /// How long a host is still to be left alone.
  private func pause(of host: String) async throws -> Duration? {
    guard let end = try await pauses.end(of: host) else { return nil }
    let pause = Duration.seconds(end.timeIntervalSince(now()))
    return pause > .zero ? pause : nil
  }

  /// Keeps many clients that failed together from coming back together.
  private func shaken(_ pause: Duration, atLeast wish: Duration?) -> Duration {
    max(pause * (0.5 + jitter() / 2), wish ?? .zero)
  }
}

extension HTTPFailure {
  /// True when trying again at once may help, and costs little.
  fileprivate var isWorthRetrying: Bool {
    switch cause {
    case .hostPaused, .robotsUnreachable, .timedOut(.progress, _), .timedOut(.end, _): false
    default: isTransient
    }
  }
}
