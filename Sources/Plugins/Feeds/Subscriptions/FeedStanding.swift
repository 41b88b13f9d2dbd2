internal import Foundation
package import IngestKit

/// How a feed stands, for a person to look at.
package struct FeedStanding: Sendable, Equatable {
  package enum Condition: Sendable, Equatable {
    case notAsked
    case good
    /// How often in a row it could not be read, and why.
    case failing(times: Int, reason: String)
    case moved(to: String)
    case gone
  }

  package let feed: Feed
  package let condition: Condition
  /// When it was last asked and when it is due again, in ISO 8601.
  package let asked: String?
  package let due: String?
  /// As the subscription list calls it, or the feed itself.
  package let title: String?
  package let page: String?

  init(_ feed: Feed, _ state: FeedState, _ schedule: VisitSchedule) {
    self.feed = feed
    title = feed.title ?? state.title
    page = state.page
    asked = state.visit.map { Instant.text($0.time) }
    let next = state.visit.map { schedule.nextTime(after: $0) }
    due = state.address.current == nil ? nil : next.map(Instant.text)
    condition =
      switch (state.address.state, state.trouble, state.visit) {
      case (.retired, _, _): .gone
      case (_, let trouble?, let visit):
        .failing(times: visit?.failures ?? 1, reason: trouble.message)
      case (.moved(let target), nil, _): .moved(to: VisitedAddress(target).name)
      case (_, nil, nil): .notAsked
      case (_, nil, _): .good
      }
  }
}

extension FeedStanding.Condition: CustomStringConvertible {
  package var description: String {
    switch self {
    case .notAsked: "not asked yet"
    case .good: "good"
    case .failing(1, let reason): "failed: \(reason)"
    case .failing(let times, let reason): "failed \(times) times: \(reason)"
    case .moved(let target): "moved to \(target)"
    case .gone: "gone for good"
    }
  }

  /// One word for programs.
  fileprivate var word: String {
    switch self {
    case .notAsked: "not_asked"
    case .good: "good"
    case .failing: "failing"
    case .moved: "moved"
    case .gone: "gone"
    }
  }
}

extension FeedStanding: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("url", feed.name)
      json.member("title", title)
      json.member("page", page)
      json.member("asked", asked)
      json.member("due", due)
      json.member("condition", condition.word)
      switch condition {
      case .failing(let times, let reason):
        json.member("failures", times)
        json.member("reason", reason)
      case .moved(let target): json.member("moved_to", target)
      case .notAsked, .good, .gone: break
      }
    }
  }
}

extension RSSSource {
  /// How each feed stands, by what runs have left of it.
  package func standings(_ cursors: [String: String]) -> [FeedStanding] {
    feeds.map { FeedStanding($0, FeedState(cursors[$0.id], of: $0), schedule) }
  }
}
