/// The time limits of one transfer.
///
/// libcurl's own count in whole seconds and know none for the first byte.
struct TransferDeadlines {
  typealias Instant = ContinuousClock.Instant

  private let timeouts: HTTPTimeouts
  private let end: Instant
  private var phase = HTTPFailure.Phase.connecting
  /// When the current phase has taken too long, unless bytes arrive.
  private var phaseEnd: Instant
  /// Bytes since the current stretch of `timeouts.stalled` began.
  private var stretchBytes = 0

  init(_ timeouts: HTTPTimeouts, start: Instant) {
    self.timeouts = timeouts
    end = start + timeouts.total
    phaseEnd = start + timeouts.connect
  }

  /// When to look at this transfer again.
  var next: Instant { min(end, phaseEnd) }

  mutating func connected(at now: Instant) {
    phase = .firstByte
    phaseEnd = now + timeouts.firstByte
  }

  mutating func received(_ count: Int, at now: Instant) {
    if phase != .progress {
      phase = .progress
      phaseEnd = now + timeouts.stalled
    }
    stretchBytes += count
  }

  /// Which limit has passed; nil while all is well.
  mutating func expired(at now: Instant) -> HTTPFailure.Cause? {
    if now >= end { return .timedOut(.end, after: timeouts.total) }
    guard now >= phaseEnd else { return nil }
    switch phase {
    case .connecting: return .timedOut(.connecting, after: timeouts.connect)
    case .firstByte: return .timedOut(.firstByte, after: timeouts.firstByte)
    case .progress, .end:
      let wanted = Double(timeouts.minimumRate) * (timeouts.stalled / .seconds(1))
      guard Double(stretchBytes) >= wanted, stretchBytes > 0 else {
        return .timedOut(.progress, after: timeouts.stalled)
      }
      stretchBytes = 0
      phaseEnd = now + timeouts.stalled
      return nil
    }
  }
}
