internal import Foundation
internal import IngestKit

/// One page's part of a run: it is read when it is due, and its article is handed on.
struct PageVisit {
  let address: VisitedAddress
  let schedule: VisitSchedule
  let publisher: String?
  let context: any SourceContext
  /// What a sitemap says of the page; nil for a page that the pipeline names.
  var entry: SitemapEntry?
  /// The sitemap that the pipeline names, by its hash.
  var list: String?

  /// The cursor's partition, without what opens doors.
  var partition: String { address.id }

  /// - Throws: what is wrong with the run, such as its state; never what is wrong with the page.
  func callAsFunction() async throws -> VisitOutcome {
    var state =
      try await context.cursor(for: partition).flatMap { PageState(cursor: $0) } ?? PageState()
    state.list = list
    guard isDue(state) else {
      // A page of a sitemap is told of when it was read; there may be thousands.
      if entry == nil, let trouble = state.trouble { await context.report(trouble, about: address) }
      return .left(isBroken: state.trouble != nil)
    }
    let articles: [Article]
    do {
      let answer = try await PageReading(http: context.http)(address.url, state)
      articles = try self.articles(of: answer)
      note(answer, in: &state)
    } catch let failure as HTTPFailure {
      return try await note(VisitTrouble(failure, of: address), failure, &state)
    } catch let failure as PluginFailure where failure.kind == .record {
      return try await note(VisitTrouble(failure.message), nil, &state)
    }
    Failpoint.reach(.pageFetched)
    try await context.emit(articles, partition: partition, cursor: state.cursor)
    return .read
  }

  /// A page of a sitemap is due when it is new or changed, one that is named every so often.
  func isDue(_ state: PageState) -> Bool {
    guard let entry, let visit = state.visit else {
      return schedule.isDue(state.visit, at: context.now)
    }
    if state.trouble?.mayPass == true { return schedule.isDue(visit, at: context.now) }
    return entry.lastModified != nil && entry.lastModified != state.lastModified
  }

  private func articles(of answer: PageReading.Answer) throws(PluginFailure) -> [Article] {
    guard let page = answer.page else { return [] }
    let notice = PageArticles.Notice(
      title: entry?.title, published: entry?.published, language: entry?.language)
    return try PageArticles(publisher: publisher, now: context.now)
      .articles(of: page, at: answer.response.url.absoluteString, notice: notice)
  }

  private func note(_ answer: PageReading.Answer, in state: inout PageState) {
    if answer.page != nil {
      state.validators = answer.response.validators
      state.validated = answer.response.url.absoluteString
      state.parts = answer.parts == 0 ? nil : answer.parts
    } else if !answer.response.validators.isEmpty {
      state.validators = answer.response.validators
    }
    var wishes = VisitWishes()
    wishes.freshness = answer.response.freshness(now: context.now)
    state.visit = VisitSchedule.Visit(time: context.now, wishes: wishes)
    state.trouble = nil
    state.lastModified = entry?.lastModified ?? state.lastModified
  }

  private func note(
    _ trouble: VisitTrouble, _ failure: HTTPFailure?, _ state: inout PageState
  ) async throws -> VisitOutcome {
    let told = trouble.following(state.trouble)
    if case .hostPaused? = failure?.cause {
      // The page was not asked for, so it is due as soon as its host is.
      await context.report(told, about: address)
      return .failed
    }
    let failures = (state.visit?.failures ?? 0) + 1
    state.visit = VisitSchedule.Visit(time: context.now, failures: failures)
    state.trouble = told
    if !told.mayPass { state.lastModified = entry?.lastModified ?? state.lastModified }
    try await context.emit([], partition: partition, cursor: state.cursor)
    await context.report(told, about: address)
    return .failed
  }
}
