internal import IngestKit

/// What came of one address's turn in a run.
enum VisitOutcome: Sendable, Equatable {
  /// Nothing was asked, since the address is not due or has retired.
  case left(isBroken: Bool)
  /// Nothing was asked, since the host wants to be left alone for a time.
  case waiting(host: String)
  case read
  case failed
}

extension [VisitOutcome] {
  /// Ends the reading of a source that has found nothing to read.
  ///
  /// - Parameter reason: what to say when every address has failed.
  /// - Throws: `PluginFailure.transient`.
  func requireAnyRead(_ reason: @autoclosure () -> String) throws(PluginFailure) {
    guard contains(.failed), allSatisfy({ $0 == .failed || $0 == .left(isBroken: true) }) else {
      return
    }
    // The client has tried again already; to read the source again at once would be of no use.
    throw .transient(reason(), retryAfter: .seconds(3600))
  }
}
