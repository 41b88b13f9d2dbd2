internal import Foundation
internal import IngestKit

/// One feed's part of a run: it is asked when it is due, and what it says is handed on.
struct FeedVisit {
  enum Outcome: Sendable, Equatable {
    /// Nothing was asked, since the feed is not due or has retired.
    case left(isBroken: Bool)
    /// Nothing was asked, since its host wants to be left alone for a time.
    case waiting(host: String)
    case read
    case failed
  }

  let feed: Feed
  let schedule: FeedSchedule
  let publisher: String?
  /// Whether the page behind an item is read before the item becomes an article.
  let followsLinks: Bool
  let context: any SourceContext

  /// - Throws: what is wrong with the run, such as its state; never what is wrong with the feed.
  func callAsFunction() async throws -> Outcome {
    var state = FeedState(try await context.cursor(for: feed.id), of: feed)
    if let answer = await context.unfinishedAnswer(for: feed.id) {
      try await finish(answer, &state)
    }
    guard let url = state.address.current else {
      await context.report(Self.gone, about: feed.name)
      return .left(isBroken: false)
    }
    guard schedule.isDue(state.visit, at: context.now) else {
      if let trouble = state.trouble { await report(trouble) }
      await remarkOnMove(state)
      return .left(isBroken: state.trouble != nil)
    }
    do {
      let response = try await fetch(url, &state)
      try await take(response, at: context.now, &state)
      await remarkOnMove(state)
      return .read
    } catch let failure as HTTPFailure {
      return try await note(failure, &state)
    } catch let problem as FeedProblem {
      try await note(FeedTrouble(problem.description), &state)
      return .failed
    }
  }

  /// Takes what an earlier run has fetched and was killed over; the feed may have dropped it since.
  private func finish(_ answer: UnfinishedAnswer, _ state: inout FeedState) async throws {
    do {
      try await take(answer.response, at: answer.received, &state)
    } catch let problem as FeedProblem {
      try await note(FeedTrouble(problem.description), &state)
    }
  }

  private func fetch(_ url: URL, _ state: inout FeedState) async throws -> HTTPResponse {
    var request = HTTPRequest(url, validators: state.validators)
    request.headers["Accept"] = Self.accepted
    var response = try await context.fetch(request, for: feed.id)
    if response.isNotModified, state.validated != response.url.absoluteString {
      // The redirects lead elsewhere than last time, and this is not about the copy that we had.
      request.validators = HTTPValidators()
      response = try await context.fetch(request, for: feed.id)
    }
    return response
  }

  /// Hands on the articles of an answer, with what vouches for them.
  private func take(
    _ response: HTTPResponse, at time: Date, _ state: inout FeedState
  ) async throws {
    var articles: [Article] = []
    var wishes = state.visit?.wishes ?? FeedWishes()
    if !response.isNotModified {
      let document = try FeedParser(
        base: response.url.absoluteString, contentType: response.headers["Content-Type"],
        contentLanguage: response.headers["Content-Language"]
      ).parse(response.body)
      var identities = EntryIdentities(ambiguous: Set(state.ambiguous))
      articles = try FeedArticles(
        scope: state.scope, publisher: publisher, now: time,
        home: response.url.absoluteString
      ).articles(of: document, &identities)
      state.ambiguous = identities.ambiguous.sorted()
      state.title = document.feed.title?.plain
      state.page = document.feed.link
      state.validators = response.validators
      state.validated = response.url.absoluteString
      wishes = FeedWishes(document.feed)
    } else if !response.validators.isEmpty {
      state.validators = response.validators
    }
    wishes.freshness = response.freshness(now: time)
    state.visit = FeedSchedule.Visit(time: time, wishes: wishes)
    state.trouble = nil
    if state.address.note(response) { try await keepIdentity(of: state) }
    let leads = articles.filter(hasPage).map { Lead($0, version: $0.revision) }
    try await context.emit(
      articles.filter { !hasPage($0) }, leads: leads, partition: feed.id, cursor: state.cursor)
  }

  private func hasPage(_ article: Article) -> Bool {
    followsLinks && article.source.url.map(SafeAddress.isPage) == true
  }

  /// Lets whoever writes the new address into the pipeline file find the articles as they are known.
  private func keepIdentity(of state: FeedState) async throws {
    guard case .moved(let target) = state.address.state else { return }
    let moved = Feed(url: target)
    guard moved.id != feed.id, try await context.cursor(for: moved.id) == nil else { return }
    var successor = FeedState(moved)
    successor.scope = state.scope
    successor.ambiguous = state.ambiguous
    try await context.emit([], partition: moved.id, cursor: successor.cursor)
  }

  private func note(_ failure: HTTPFailure, _ state: inout FeedState) async throws -> Outcome {
    if state.address.note(failure), state.address.current == nil {
      state.trouble = nil
      try await context.emit([], partition: feed.id, cursor: state.cursor)
      await context.report(Self.gone, about: feed.name)
      return .failed
    }
    if case .hostPaused = failure.cause {
      // The feed was not asked, so nothing new is known of it, and it is due when its host is.
      if let trouble = state.trouble {
        await report(trouble)
        return .left(isBroken: true)
      }
      return .waiting(host: URL(string: failure.place)?.host() ?? failure.place)
    }
    try await note(FeedTrouble(failure, of: feed.name), &state)
    return .failed
  }

  private func note(_ trouble: FeedTrouble, _ state: inout FeedState) async throws {
    let failures = (state.visit?.failures ?? 0) + 1
    state.visit = FeedSchedule.Visit(
      time: context.now, failures: failures, wishes: state.visit?.wishes ?? FeedWishes())
    let told = trouble.following(state.trouble)
    state.trouble = told
    try await context.emit([], partition: feed.id, cursor: state.cursor)
    await report(told)
  }

  private func report(_ trouble: FeedTrouble) async {
    await context.report(
      trouble.mayPass ? .transient(trouble.message) : .permanent(trouble.message),
      about: feed.name)
  }

  private func remarkOnMove(_ state: FeedState) async {
    guard case .moved(let target) = state.address.state else { return }
    await context.note(
      "has moved to \(Feed(url: target).name), where it is read from; "
        + "write that into the pipeline file",
      about: feed.name)
  }

  private static let gone = PluginFailure.permanent(
    "is gone for good, says its server (410), and is not asked again; "
      + "remove it from the pipeline file")

  private static let accepted = """
    application/atom+xml, application/rss+xml, application/feed+json, application/rdf+xml, \
    application/xml;q=0.9, text/xml;q=0.9, */*;q=0.5
    """
}

extension FeedWishes {
  /// What a feed says of when it wants to be asked.
  init(_ feed: FeedChannel) {
    self.init()
    ttl = feed.timeToLive.flatMap { (1...1_000_000).contains($0) ? .seconds($0 * 60) : nil }
    // Some count the hours from 1 to 24, where 24 is midnight.
    skippedHours = Set(feed.skippedHours.filter { (0...24).contains($0) }.map { $0 % 24 })
    skippedDays = Set(feed.skippedDays.compactMap(FeedWishes.day(named:)))
  }
}
