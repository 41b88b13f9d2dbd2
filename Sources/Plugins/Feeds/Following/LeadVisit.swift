internal import Foundation
internal import IngestKit
internal import PageExtraction

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
      var request = HTTPRequest(url, robots: .obeyed)
      request.headers["Accept"] = "text/html, application/xhtml+xml, */*;q=0.1"
      let response = try await context.http.fetch(request)
      Failpoint.reach(.pageFetched)
      return try await take(response)
    } catch let failure as HTTPFailure {
      return try await note(failure, at: url)
    }
  }

  private func take(_ response: HTTPResponse) async throws -> Unread? {
    let type = response.headers["Content-Type"]
    guard type.map(Self.isPage) ?? true else {
      return try await giveUp("is of the type '\(type ?? "")', no page", at: response.url)
    }
    let page = PageExtractor().extract(
      response.body, address: response.url.absoluteString,
      charset: type.flatMap(ContentType.charset))
    let followed = Result { () throws(PluginFailure) in
      try FollowedArticles(lead.article, now: context.now)
        .articles(of: page, at: response.url.absoluteString)
    }
    switch followed {
    case .success(let articles):
      try await context.settle(lead, with: articles)
      return nil
    case .failure(let failure):
      guard failure.kind == .record else { throw failure }
      return try await giveUp(failure.message, at: response.url)
    }
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

  private static func isPage(_ type: String) -> Bool {
    let type = type.prefix { $0 != ";" }.trimmingWhitespace.lowercased()
    return type == "text/html" || type == "application/xhtml+xml" || type.isEmpty
  }

  /// With pauses that double, the last attempt comes a good 15 hours after the first.
  private static let mostAttempts = 7
  private static let firstPause: TimeInterval = 15 * 60
}
