internal import Foundation

/// Knows the robots.txt of each origin; gets it once, however many pages wait for it.
actor RobotsGuard {
  private enum Answer {
    case rules(RobotsFile)
    case unreachable(String)
  }

  private let memory: any HTTPMemory
  private let now: @Sendable () -> Date
  private var answers: [HTTPOrigin: Answer] = [:]
  private var turnstiles: [HTTPOrigin: Turnstile] = [:]

  init(memory: any HTTPMemory, now: @escaping @Sendable () -> Date) {
    self.memory = memory
    self.now = now
  }

  /// The rules that count for a place.
  ///
  /// - Throws: `robotsUnreachable`, which forbids everything.
  func rules(
    of place: HTTPLocation, fetch: @Sendable (URL) async throws -> HTTPResponse
  ) async throws -> RobotsFile {
    let turnstile = turnstiles[place.origin] ?? Turnstile(places: 1)
    turnstiles[place.origin] = turnstile
    try await turnstile.enter()
    defer { turnstile.leave() }
    let answer: Answer
    if let known = answers[place.origin] {
      answer = known
    } else {
      answer = try await ask(place.origin, fetch)
      answers[place.origin] = answer
    }
    switch answer {
    case .rules(let rules): return rules
    case .unreachable(let reason):
      throw HTTPFailure(.robotsUnreachable(reason), at: place.url)
    }
  }

  private func ask(
    _ origin: HTTPOrigin, _ fetch: @Sendable (URL) async throws -> HTTPResponse
  ) async throws -> Answer {
    if let stored = try await memory.robots(of: origin.description, at: now()) {
      return .rules(RobotsFile(stored.text))
    }
    guard let url = URL(string: "\(origin)/robots.txt") else { return .unreachable("no such URL") }
    let text: [UInt8]
    var lifetime = Self.longestLifetime
    do {
      let response = try await fetch(url)
      text = response.body
      lifetime = max(
        Self.shortestLifetime, min(response.freshness(now: now()) ?? lifetime, lifetime))
    } catch let failure as HTTPFailure {
      guard failure.meansNoRobots else { return .unreachable(failure.cause.description) }
      text = []
    }
    try await memory.keep(
      StoredRobots(text: text, expires: now() + lifetime.seconds), of: origin.description)
    return .rules(RobotsFile(text))
  }

  /// RFC 9309 2.4: not to be used for longer.
  private static let longestLifetime = Duration.seconds(24 * 60 * 60)
  /// A site that forbids caching would be asked by every run.
  private static let shortestLifetime = Duration.seconds(60 * 60)
}

extension HTTPFailure {
  /// True when the site has no robots.txt, which allows everything (RFC 9309 2.3.1.3).
  ///
  /// Not for 429: a server that has had enough is not asked for more.
  fileprivate var meansNoRobots: Bool {
    switch cause {
    case .status(let status, _): 400..<500 ~= status && status != 429
    case .tooManyRedirects, .redirectLoop: true
    default: false
    }
  }
}
