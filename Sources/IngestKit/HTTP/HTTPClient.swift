package import Foundation
package import Logging

/// The host's HTTP client: one for all plugins of a run, so that servers meet one polite visitor.
package final class HTTPClient: HTTPFetching {
  private let settings: HTTPSettings
  private let log: Logger
  private let sender: PoliteSender
  private let robots: RobotsGuard
  private let executor = NetworkExecutor()
  private let backlog: Backlog

  /// Makes a client; nothing is set up before the first request.
  package convenience init(
    _ settings: HTTPSettings, memory: any HTTPMemory,
    clock: any Clock<Duration> = ContinuousClock(),
    now: @escaping @Sendable () -> Date = { Date() }, log: Logger
  ) {
    self.init(
      settings, memory: memory, clock: clock, now: now, log: log,
      transport: LazyTransport { () throws(HTTPFailure) in try CurlTransport(settings) })
  }

  init(
    _ settings: HTTPSettings, memory: any HTTPMemory,
    clock: any Clock<Duration> = ContinuousClock(),
    now: @escaping @Sendable () -> Date = { Date() },
    jitter: @escaping @Sendable () -> Double = { .random(in: 0..<1) }, log: Logger,
    transport: any HTTPTransport
  ) {
    self.settings = settings
    self.log = log
    sender = PoliteSender(
      settings.politeness, transport: transport, memory: memory, clock: clock, now: now,
      jitter: jitter, log: log)
    robots = RobotsGuard(memory: memory, now: now)
    backlog = Backlog(places: settings.politeness.requests)
  }

  package func fetch(_ request: HTTPRequest) async throws -> HTTPResponse {
    let place = backlog.makePlace()
    let result = await withTaskExecutorPreference(executor) {
      () -> Result<HTTPResponse, any Error> in
      do { return .success(try await answer(to: request, in: place)) } catch {
        return .failure(error)
      }
    }
    // Back to the pool: what the caller does with the answer must not hold other requests up.
    await Task.yield()
    place.giveBack()
    return try result.get()
  }

  private func answer(
    to request: HTTPRequest, in backlogPlace: Backlog.Place
  ) async throws -> HTTPResponse {
    let start = try HTTPLocation(request.url)
    try RequestHead.check(request)
    var trail = RedirectTrail(start, limit: settings.redirectLimit)
    do {
      while true {
        let place = trail.place
        if request.robots == .obeyed { try await obeyRobots(of: place, backlogPlace) }
        let head = RequestHead.fields(
          of: request, at: place, from: start, userAgent: settings.userAgent)
        let answer = try await sender.send(
          TransportRequest(
            method: request.method, location: place, headers: head,
            bodyLimit: min(request.bodyLimit ?? .max, settings.bodyLimit)),
          in: backlogPlace)
        if try trail.follow(answer) {
          backlogPlace.giveBack()
          continue
        }
        return try response(answer, request, trail)
      }
    } catch var failure as HTTPFailure {
      if !trail.redirects.isEmpty { failure.origin = Redaction.text(of: request.url) }
      throw failure
    }
  }

  private func response(
    _ answer: TransportResponse, _ request: HTTPRequest, _ trail: RedirectTrail
  ) throws(HTTPFailure) -> HTTPResponse {
    // A 304 that nobody asked for stands for nothing.
    guard 200..<300 ~= answer.status || answer.status == 304 && !request.validators.isEmpty else {
      throw HTTPFailure(.status(answer.status, retryAfter: nil), at: trail.place.url)
    }
    return HTTPResponse(
      status: answer.status, headers: answer.headers, body: answer.body, url: trail.place.url,
      redirects: trail.redirects, timings: answer.timings)
  }

  private func obeyRobots(of place: HTTPLocation, _ backlogPlace: Backlog.Place) async throws {
    let rules = try await robots.rules(of: place) { url in
      defer { backlogPlace.giveBack() }
      return try await answer(to: HTTPRequest(url), in: backlogPlace)
    }
    if let delay = rules.crawlDelay { await sender.space(place.origin.host, by: delay) }
    guard rules.allows(place.pathAndQuery) else {
      throw HTTPFailure(.disallowedByRobots, at: place.url)
    }
  }
}
