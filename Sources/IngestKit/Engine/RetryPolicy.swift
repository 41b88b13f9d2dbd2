/// How often something that may work later is tried, and how long the pauses are.
package struct RetryPolicy: Sendable {
  package var attempts = 4
  package var firstPause = Duration.seconds(1)
  /// A plugin that asks for a longer pause is left for the next run.
  package var longestPause = Duration.seconds(30)

  package init() {}

  /// The pause before the attempt that follows a failed one (counted from 1).
  ///
  /// Nil when there is none: the attempts are used up, or the pause would be too long.
  func pause(after attempt: Int, retryAfter: Duration?) -> Duration? {
    guard attempt < attempts else { return nil }
    if let retryAfter, retryAfter > longestPause { return nil }
    let doubled = firstPause * (1 << min(attempt - 1, 20))
    return max(min(doubled, longestPause), retryAfter ?? .zero)
  }

  /// Runs an operation, and again after a pause as long as it fails for a time only.
  func run<Value>(
    clock: any Clock<Duration>, isolation: isolated (any _Concurrency.Actor)? = #isolation,
    _ operation: () async throws -> Value
  ) async throws -> Value {
    var attempt = 1
    while true {
      do {
        return try await operation()
      } catch let failure as PluginFailure {
        guard case .transient(let retryAfter) = failure.kind,
          let pause = pause(after: attempt, retryAfter: retryAfter)
        else { throw failure }
        try await clock.sleep(for: pause)
        attempt += 1
      }
    }
  }
}
