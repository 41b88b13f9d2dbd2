internal import Foundation
internal import IngestKit

/// Where a feed is: as the pipeline names it, and as the server has moved it for good.
struct FeedAddress: Sendable, Equatable, Codable {
  enum State: Sendable, Equatable, Codable {
    case named
    /// The server says that it has moved; believed when it has said so often enough.
    case moving(to: URL, sightings: Int)
    case moved(to: URL)
    /// The server says that it is gone for good (410).
    case retired
  }

  let named: URL
  private(set) var state = State.named

  init(_ named: URL, state: State = .named) {
    self.named = named
    self.state = state
  }

  /// What to ask for next; nil for a retired feed.
  var current: URL? {
    switch state {
    case .named, .moving: named
    case .moved(let target): target
    case .retired: nil
    }
  }

  /// Notes what an answer says of the address; returns true when `current` has changed by it.
  ///
  /// A single 301 may be a mistake or the login page of a hotel, so only several in a row count.
  mutating func note(_ response: HTTPResponse) -> Bool {
    let permanent = response.redirects.prefix { $0.isPermanent }.last?.target
    switch (state, permanent) {
    case (.moved(let old), let target?) where target != old:
      // It moves on; the named address leads there too, until that is sure.
      state = .moving(to: target, sightings: 1)
      return true
    case (.moved, _), (.retired, _): return false
    case (_, nil): state = .named
    case (.moving(let known, let sightings), let target?) where known == target:
      guard sightings + 1 >= Self.sightings else {
        state = .moving(to: target, sightings: sightings + 1)
        return false
      }
      state = .moved(to: target)
      return true
    case (_, let target?): state = .moving(to: target, sightings: 1)
    }
    return false
  }

  /// Notes that a request for `current` has failed; returns true when the address has changed.
  mutating func note(_ failure: HTTPFailure) -> Bool {
    switch (state, failure.status) {
    case (.moved, 404), (.moved, 410):
      // The new place is gone; the old one may lead to a newer.
      state = .named
      return true
    case (.retired, _): return false
    case (_, 410) where failure.origin == nil:
      // Only the address itself retires a feed, not a page that it happens to lead to.
      state = .retired
      return true
    default: return false
    }
  }

  private static let sightings = 3
}
