internal import IngestKit

/// Visits all feeds of a source; the host decides how many at a time, and how many of one server.
struct FeedRound {
  let feeds: [Feed]
  let schedule: VisitSchedule
  let publisher: String?
  let followsLinks: Bool
  let context: any SourceContext

  /// Feeds that are under way at a time, most of them waiting for their turn.
  private static let width = 512

  /// - Throws: `PluginFailure.transient` when no feed at all could be read.
  func callAsFunction() async throws {
    var outcomes: [VisitOutcome] = []
    try await withThrowingTaskGroup(of: VisitOutcome.self) { group in
      for (index, feed) in feeds.enumerated() {
        if index >= Self.width, let outcome = try await group.next() { outcomes.append(outcome) }
        let visit = FeedVisit(
          feed: feed, schedule: schedule, publisher: publisher, followsLinks: followsLinks,
          context: context)
        group.addTask { try await visit() }
      }
      for try await outcome in group { outcomes.append(outcome) }
    }
    await remarkOnHosts(outcomes)
    try outcomes.requireAnyRead(
      feeds.count == 1 ? "its feed could not be read" : "none of its feeds could be read")
  }

  /// A host that wants to be left alone is a matter of one line, however many feeds it has.
  private func remarkOnHosts(_ outcomes: [VisitOutcome]) async {
    var waiting: [String: Int] = [:]
    for case .waiting(let host) in outcomes { waiting[host, default: 0] += 1 }
    for (host, count) in waiting.sorted(by: { $0.key < $1.key }) {
      await context.note(
        "wants to be left alone for a time, so \(count) of its feeds were not asked", about: host)
    }
  }
}
