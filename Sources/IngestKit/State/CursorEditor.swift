package import Foundation

/// Changes what sources have left for their next run, at a person's wish.
package struct CursorEditor: Sendable {
  private let url: URL

  /// - Parameter url: the state file, `StateLocation.url(of:)` by default.
  package init(_ pipeline: Pipeline, stateAt url: URL? = nil) {
    self.url = url ?? StateLocation.url(of: pipeline)
  }

  /// Changes cursors of a source, all in one transaction.
  ///
  /// - Parameter change: gives the new cursor of a part of the input for the one that is there.
  package func edit(
    _ node: String, wait: LockWait = .none, _ partitions: [String],
    change: @escaping @Sendable (String, String) throws -> String
  ) async throws(StateError) {
    let state = try await StateFile.opened(at: url, wait: wait)
    defer { state.close() }
    do {
      try await state.write { database in
        let cursors = try Inbox.cursors(of: node, in: database)
        var changed: [String: String] = [:]
        for partition in partitions {
          changed[partition] = try cursors[partition].map { try change(partition, $0) }
        }
        try Inbox.setCursors(changed, of: node, in: database)
      }
    } catch {
      throw StateError(error, path: url.path)
    }
  }
}
