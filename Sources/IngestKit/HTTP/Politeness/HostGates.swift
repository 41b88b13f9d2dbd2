internal import Foundation

/// Spares hosts: few requests at a time to one, and a pause between their starts.
actor HostGates {
  private struct Gate {
    let turnstile: Turnstile
    var spacing: Duration
    var nextStart = Date.distantPast
  }

  private let politeness: HTTPPoliteness
  private let clock: any Clock<Duration>
  private let now: @Sendable () -> Date
  private let all: Turnstile
  private var gates: [String: Gate] = [:]

  init(
    _ politeness: HTTPPoliteness, clock: any Clock<Duration>, now: @escaping @Sendable () -> Date
  ) {
    self.politeness = politeness
    self.clock = clock
    self.now = now
    all = Turnstile(places: politeness.requests)
  }

  /// Does something when it is the host's turn and there is a place among all requests.
  nonisolated func withTurn<Value: Sendable>(
    at host: String, _ place: Backlog.Place, _ body: () async throws -> Value
  ) async throws -> Value {
    let turnstile = await turnstile(of: host)
    try await turnstile.enter()
    defer { turnstile.leave() }
    // A pause takes a place of the host, never one of all.
    let pause = await takeStart(at: host)
    if pause > .zero { try await clock.sleep(for: pause) }
    try await place.take()
    try await all.enter()
    defer { all.leave() }
    return try await body()
  }

  /// Puts a host's requests further apart; the longest wish counts.
  func space(_ host: String, by spacing: Duration) {
    gates[host, default: makeGate()].spacing = max(
      gates[host]?.spacing ?? politeness.spacing, min(spacing, politeness.longestCrawlDelay))
  }

  private func turnstile(of host: String) -> Turnstile {
    if let gate = gates[host] { return gate.turnstile }
    let gate = makeGate()
    gates[host] = gate
    return gate.turnstile
  }

  /// Books the next start; returns how long it is until then.
  private func takeStart(at host: String) -> Duration {
    guard var gate = gates[host] else { return .zero }
    let now = now()
    let start = max(now, gate.nextStart)
    gate.nextStart = start + gate.spacing.seconds
    gates[host] = gate
    return .seconds(start.timeIntervalSince(now))
  }

  private func makeGate() -> Gate {
    Gate(turnstile: Turnstile(places: politeness.requestsPerHost), spacing: politeness.spacing)
  }
}

extension Duration {
  var seconds: Double { self / .seconds(1) }
}
