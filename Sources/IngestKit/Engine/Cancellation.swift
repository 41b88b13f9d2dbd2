internal import Synchronization

/// Somebody's wish that a run end early.
final class Cancellation: Sendable {
  private let requests = Mutex(0)
  private let stream: AsyncStream<Never>
  private let continuation: AsyncStream<Never>.Continuation

  init() { (stream, continuation) = AsyncStream.makeStream() }

  func request() {
    requests.withLock { $0 += 1 }
    continuation.finish()
  }

  /// True from the first request on: no more is read.
  var isRequested: Bool { requests.withLock { $0 > 0 } }

  /// True from the second request on: what was read stays in the state for the next run.
  var isUrgent: Bool { requests.withLock { $0 > 1 } }

  /// Returns at the first request, or when the task is cancelled.
  func wait() async { for await _ in stream {} }
}
