internal import Foundation
internal import IngestKit

/// Asks for one sitemap when it is due, and tells what it lists.
struct SitemapVisit {
  enum Outcome {
    case left(isBroken: Bool)
    case failed
    /// Its list is nil when it has not changed since everything in it was read.
    case read(Sitemap?, SitemapState)
  }

  let address: VisitedAddress
  let schedule: VisitSchedule
  let context: any SourceContext
  /// What an index says of it; nil for a sitemap that the pipeline names.
  var entry: SitemapEntry?

  var partition: String { address.id }

  /// Reads the sitemap; what it has learnt is for the caller to store, when the pages are read.
  func callAsFunction() async throws -> Outcome {
    var state =
      try await context.cursor(for: partition).flatMap { SitemapState(cursor: $0) }
      ?? SitemapState()
    guard isDue(state) else {
      if let trouble = state.trouble { await context.report(trouble, about: address) }
      return .left(isBroken: state.trouble != nil)
    }
    do {
      let response = try await fetch(state)
      let sitemap =
        response.isNotModified
        ? nil : try Sitemap(response.body, base: response.url.absoluteString)
      note(response, in: &state)
      return .read(sitemap, state)
    } catch let failure as HTTPFailure {
      let trouble = VisitTrouble(failure, of: address)
      if case .hostPaused = failure.cause {
        await context.report(trouble.following(state.trouble), about: address)
        return .failed
      }
      return try await note(trouble, &state)
    } catch let problem as SitemapProblem {
      return try await note(VisitTrouble(problem.description), &state)
    }
  }

  private func isDue(_ state: SitemapState) -> Bool {
    if state.isUnfinished == true, state.trouble == nil { return true }
    if let entry, state.visit != nil, state.trouble == nil, entry.lastModified != nil {
      return entry.lastModified != state.lastModified
    }
    return schedule.isDue(state.visit, at: context.now)
  }

  private func fetch(_ state: SitemapState) async throws -> HTTPResponse {
    var request = HTTPRequest(address.url, robots: .obeyed)
    request.headers["Accept"] = "application/xml, text/xml;q=0.9, */*;q=0.5"
    let known = state.isUnfinished == true ? nil : state.validators
    return try await Revalidation(validators: known ?? HTTPValidators(), place: state.validated)
      .fetch(request) { try await context.http.fetch($0) }
  }

  private func note(_ response: HTTPResponse, in state: inout SitemapState) {
    if !response.validators.isEmpty || !response.isNotModified {
      state.validators = response.validators
      state.validated = response.url.absoluteString
    }
    var wishes = VisitWishes()
    wishes.freshness = response.freshness(now: context.now)
    state.visit = VisitSchedule.Visit(time: context.now, wishes: wishes)
    state.trouble = nil
    state.lastModified = entry?.lastModified ?? state.lastModified
  }

  private func note(_ trouble: VisitTrouble, _ state: inout SitemapState) async throws -> Outcome {
    let failures = (state.visit?.failures ?? 0) + 1
    state.visit = VisitSchedule.Visit(time: context.now, failures: failures)
    let told = trouble.following(state.trouble)
    state.trouble = told
    try await context.emit([], partition: partition, cursor: state.cursor)
    await context.report(told, about: address)
    return .failed
  }
}
