package import IngestKit

extension RSSSource {
  /// The feeds that a person may mean: by the address in the pipeline file, or as lists show it.
  package func feeds(named name: String) -> [Feed] {
    let url = FeedURL(name)?.url
    return feeds.filter { $0.name == name || $0.id == name || $0.url == url }
  }

  /// Has a feed asked by the next run, also one that is gone for good or keeps failing.
  package static func retry(
    _ feed: Feed, of node: String, in pipeline: Pipeline, wait: LockWait = .none
  ) async throws(StateError) {
    try await CursorEditor(pipeline).edit(node, wait: wait, [feed.id]) { _, cursor in
      try FeedState(cursor, of: feed).dueAtOnce.cursor
    }
  }
}

extension FeedState {
  /// The same feed as one that was never visited; what is known of its articles stays.
  fileprivate var dueAtOnce: FeedState {
    var state = self
    state.visit = nil
    state.trouble = nil
    if state.address.current == nil { state.address = FeedAddress(state.address.named) }
    return state
  }
}
