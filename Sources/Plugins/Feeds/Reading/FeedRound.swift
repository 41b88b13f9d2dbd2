internal import IngestKit

/// Visits all feeds of a source; the host decides how many at a time, and how many of one server.
struct FeedRound {
  let feeds: [Feed]
  let schedule: FeedSchedule
  let publisher: String?
  let context: any SourceContext

  /// Feeds that are under way at a time, most of them waiting for their turn.
  private static let width = 512

  /// - Throws: `PluginFailure.transient` when no feed at all could be read.
  func callAsFunction() async throws {
    var outcomes: [FeedVisit.Outcome] = []
    try await withThrowingTaskGroup(of: FeedVisit.Outcome.self) { group in
      for (index, feed) in feeds.enumerated() {
        if index >= Self.width, let outcome = try await group.next() { outcomes.append(outcome) }
        let visit = FeedVisit(
          feed: feed, schedule: schedule, publisher: publisher, context: context)
        group.addTask { try await visit() }
      }
      for try await outcome in group { outcomes.append(outcome) }
    }
    guard outcomes.contains(.failed),
      outcomes.allSatisfy({ $0 == .failed || $0 == .left(isBroken: true) })
    else { return }
    // The client has tried again already; to read the source again at once would be of no use.
    throw PluginFailure.transient(
      feeds.count == 1 ? "its feed could not be read" : "none of its feeds could be read",
      retryAfter: .seconds(3600))
  }
}
