@testable import IngestKit

/// A clock that jumps to the end of every pause, and remembers the pauses.
final class ManualClock: Clock {
  struct Instant: InstantProtocol {
    var offset: Duration = .zero
    func advanced(by duration: Duration) -> Instant { Instant(offset: offset + duration) }
    func duration(to other: Instant) -> Duration { other.offset - offset }
    static func < (left: Self, right: Self) -> Bool { left.offset < right.offset }
  }

  private let state = Locked((now: Instant(), pauses: [Swift.Duration]()))

  var now: Instant { state.withLock { $0.now } }
  var pauses: [Swift.Duration] { state.withLock { $0.pauses } }
  let minimumResolution = Duration.zero

  func sleep(until deadline: Instant, tolerance: Duration?) async throws {
    try Task.checkCancellation()
    state.withLock { state in
      state.pauses.append(state.now.duration(to: deadline))
      state.now = deadline
    }
  }
}
