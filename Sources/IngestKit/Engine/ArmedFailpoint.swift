/// The point that the environment names, and how often it is still passed by.
final class ArmedFailpoint: Sendable {
  private let point: Failpoint
  private let remaining: Locked<Int>

  /// Reads `NAME` or `NAME:COUNT`; nil when it is neither.
  init?(_ wish: String) {
    let parts = wish.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
    let count = parts.count == 1 ? 1 : Int(parts[1])
    guard let point = Failpoint(rawValue: String(parts[0])), let count, count > 0 else {
      return nil
    }
    self.point = point
    remaining = Locked(count)
  }

  func isDue(at point: Failpoint) -> Bool {
    guard point == self.point else { return false }
    return remaining.withLock { remaining in
      remaining -= 1
      return remaining == 0
    }
  }
}
