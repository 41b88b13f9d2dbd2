package import Foundation

/// What a run may use, and where it takes the time from.
package struct EngineSettings: Sendable {
  /// Records that one normalizer works on at the same time, unless its node says otherwise.
  package var workers = ProcessInfo.processInfo.activeProcessorCount
  /// Most articles that are worked on and committed together.
  package var chunkSize = 2_048
  /// About the most bytes of text of those articles.
  package var chunkBytes = 1 << 20
  /// Most records that a sink gets at a time.
  package var deliverySize = 2_048
  /// About the most bytes that these have in the outbox.
  package var deliveryBytes = 4 << 20
  /// More dead letters than this fail a run; the pipeline's own limit when nil.
  package var maxDeadLetters: Int?
  package var retry = RetryPolicy()
  /// What the pipeline's section `http` does not decide.
  package var http = HTTPSettings()
  package var clock: any Clock<Duration> = ContinuousClock()
  package var now: @Sendable () -> Date = { Date() }

  package init() {}
}
