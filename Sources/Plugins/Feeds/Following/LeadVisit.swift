internal import Foundation
internal import IngestKit

/// One attempt to read the page behind an item of a feed.
struct LeadVisit {
  let lead: Lead
  let context: any SourceContext

  /// A page that is given up.
  struct Unread: Sendable {
    let address: String
    let reason: String
  }

  /// - Returns: nil when the page was read, or is tried again by a later run.
  /// - Throws: what is wrong with the run; never what is wrong with the page.
  func callAsFunction() async throws -> Unread? {
    guard let url = lead.article.source.url.flatMap(URL.init) else {
      return try await giveUp("its address cannot be read", at: lead.article.source.url ?? "")
    }
    do {
      try await context.settle(lead, with: articles(at: url))
      return nil
    } catch let failure as HTTPFailure {
      return try await note(failure, at: url)
    } catch let failure as PluginFailure where failure.kind == .record {
      return try await giveUp(failure.message, at: url)
    }
  }

  private func articles(at url: URL) async throws -> [Article] {
    let answer = try await PageReading(http: context.http)(url, PageState())
    Failpoint.reach(.pageFetched)
    guard let page = answer.page else { return [lead.article] }
    return try FollowedArticles(lead.article, now: context.now)
      .articles(of: page, at: answer.response.url.absoluteString)
  }

  private func note(_ failure: HTTPFailure, at url: URL) async throws -> Unread? {
    if case .hostPaused(let pause) = failure.cause {
      try await context.postpone(
        lead, until: context.now + pause / .seconds(1), countsAsAttempt: false,
        because: failure.cause.description)
      return nil
    }
    guard failure.isTransient, lead.attempts + 1 < Self.mostAttempts else {
      return try await giveUp(failure.cause.description, at: url)
    }
    let pause = max(
      Self.firstPause * Double(1 << lead.attempts), failure.retryAfter.map { $0 / .seconds(1) } ?? 0
    )
    try await context.postpone(
      lead, until: context.now + pause, countsAsAttempt: true,
      because: failure.cause.description)
    return nil
  }

  /// Lets the feed's own words go on, marked as what they are.
  private func giveUp(_ reason: String, at url: URL) async throws -> Unread {
    try await giveUp(reason, at: Redaction.text(of: url))
  }

  private func giveUp(_ reason: String, at address: String) async throws -> Unread {
    var article = lead.article
    article.metadata.excerpt = "the page could not be read: \(reason)"
    try await context.settle(lead, with: [article])
    return Unread(address: address, reason: reason)
  }

  /// With pauses that double, the last attempt comes a good 15 hours after the first.
  private static let mostAttempts = 7
  private static let firstPause: TimeInterval = 15 * 60
}
