internal import Foundation
internal import IngestKit

/// One feed's part of a run: it is asked when it is due, and what it says is handed on.
struct FeedVisit {
  let feed: Feed
  let schedule: VisitSchedule
  let publisher: String?
  /// Whether the page behind an item is read before the item becomes an article.
  let followsLinks: Bool
  let context: any SourceContext

  /// - Throws: what is wrong with the run, such as its state; never what is wrong with the feed.
  func callAsFunction() async throws -> VisitOutcome {
    var state = FeedState(try await context.cursor(for: feed.id), of: feed)
    if let answer = await context.unfinishedAnswer(for: feed.id) {
      try await finish(answer, &state)
    }
    guard let url = state.address.current else {
      await context.report(Self.gone, about: feed.name)
      return .left(isBroken: false)
    }
    guard schedule.isDue(state.visit, at: context.now) else {
      if let trouble = state.trouble { await context.report(trouble, about: feed.address) }
      await remark(on: state)
      return .left(isBroken: state.trouble != nil)
    }
    do {
      let reading = try read(await fetch(url, state), at: context.now, &state)
      try await handOn(reading, state)
      await remark(on: state)
      return .read
    } catch let failure as HTTPFailure {
      return try await note(failure, &state)
    } catch let problem as FeedProblem {
      try await note(VisitTrouble(problem.description), &state)
      return .failed
    }
  }

  /// Takes what an earlier run has fetched and was killed over; the feed may have dropped it since.
  private func finish(_ answer: UnfinishedAnswer, _ state: inout FeedState) async throws {
    do {
      try await handOn(read(answer.response, at: answer.received, &state), state)
    } catch let problem as FeedProblem {
      try await note(VisitTrouble(problem.description), &state)
    }
  }

  private func fetch(_ url: URL, _ state: FeedState) async throws -> HTTPResponse {
    var request = HTTPRequest(url)
    request.headers["Accept"] = Self.accepted
    return try await Revalidation(validators: state.validators, place: state.validated)
      .fetch(request) { try await context.fetch($0, for: feed.id) }
  }

  /// What an answer says; the answer itself must not wait in memory until that is stored.
  private struct Reading {
    let articles: [Article]
    /// Whether the feed is asked at another address from now on.
    let hasMoved: Bool
  }

  private func read(
    _ response: HTTPResponse, at time: Date, _ state: inout FeedState
  ) throws -> Reading {
    var articles: [Article] = []
    var wishes = state.visit?.wishes ?? VisitWishes()
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
      // What was cut off is asked for as a whole, unless that is how it always comes.
      let isHalf = document.isCutOff && !state.isCutOff
      state.validators = isHalf ? HTTPValidators() : response.validators
      state.validated = response.url.absoluteString
      state.isCutOff = document.isCutOff
      wishes = VisitWishes(document.feed)
    } else if !response.validators.isEmpty {
      state.validators = response.validators
    }
    wishes.freshness = response.freshness(now: time)
    state.visit = VisitSchedule.Visit(time: time, wishes: wishes)
    state.trouble = nil
    return Reading(articles: articles, hasMoved: state.address.note(response))
  }

  /// Hands on articles with what vouches for them.
  private func handOn(_ reading: Reading, _ state: FeedState) async throws {
    if reading.hasMoved { try await keepIdentity(of: state) }
    let leads = reading.articles.filter(hasPage).map { Lead($0, version: $0.revision) }
    try await context.emit(
      reading.articles.filter { !hasPage($0) }, leads: leads, partition: feed.id,
      cursor: state.cursor)
  }

  private func hasPage(_ article: Article) -> Bool {
    followsLinks && article.source.url.map(SafeAddress.isPage) == true
  }

  /// Lets whoever writes the new address into the pipeline file find articles as they are known.
  private func keepIdentity(of state: FeedState) async throws {
    guard case .moved(let target) = state.address.state else { return }
    let moved = Feed(url: target)
    guard moved.id != feed.id, try await context.cursor(for: moved.id) == nil else { return }
    var successor = FeedState(moved)
    successor.scope = state.scope
    successor.ambiguous = state.ambiguous
    try await context.emit([], partition: moved.id, cursor: successor.cursor)
  }

  private func note(_ failure: HTTPFailure, _ state: inout FeedState) async throws -> VisitOutcome {
    if state.address.note(failure), state.address.current == nil {
      state.trouble = nil
      try await context.emit([], partition: feed.id, cursor: state.cursor)
      await context.report(Self.gone, about: feed.name)
      return .failed
    }
    if case .hostPaused = failure.cause {
      // The feed was not asked, so nothing new is known of it, and it is due when its host is.
      if let trouble = state.trouble {
        await context.report(trouble, about: feed.address)
        return .left(isBroken: true)
      }
      return .waiting(host: URL(string: failure.place)?.host() ?? failure.place)
    }
    try await note(VisitTrouble(failure, of: feed.address), &state)
    return .failed
  }

  private func note(_ trouble: VisitTrouble, _ state: inout FeedState) async throws {
    let failures = (state.visit?.failures ?? 0) + 1
    state.visit = VisitSchedule.Visit(
      time: context.now, failures: failures, wishes: state.visit?.wishes ?? VisitWishes())
    let told = trouble.following(state.trouble)
    state.trouble = told
    try await context.emit([], partition: feed.id, cursor: state.cursor)
    await context.report(told, about: feed.address)
  }

  private func remark(on state: FeedState) async {
    if state.isCutOff {
      await context.note(
        "its document was cut off before its end; what had come of it was read", about: feed.name)
    }
    guard case .moved(let target) = state.address.state else { return }
    await context.note(
      "has moved to \(VisitedAddress(target).name), where it is read from; "
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

extension VisitWishes {
  /// What a feed says of when it wants to be asked.
  init(_ feed: FeedChannel) {
    self.init()
    ttl = feed.timeToLive.flatMap { (1...1_000_000).contains($0) ? .seconds($0 * 60) : nil }
    // Some count the hours from 1 to 24, where 24 is midnight.
    skippedHours = Set(feed.skippedHours.filter { (0...24).contains($0) }.map { $0 % 24 })
    skippedDays = Set(feed.skippedDays.compactMap(VisitWishes.day(named:)))
  }
}
