internal import Glibc

/// Adds up the time of what it is wrapped around, so that preparing input is left out.
struct Stopwatch {
  /// Seconds on the wall clock, in which waiting for the disk counts.
  private(set) var elapsed = 0.0
  /// Seconds of processor time of the whole process.
  private(set) var processor = 0.0

  mutating func measure<Value>(_ body: () async throws -> Value) async rethrows -> Value {
    let (wall, processor) = (Self.now(CLOCK_MONOTONIC), Self.now(CLOCK_PROCESS_CPUTIME_ID))
    defer {
      elapsed += Self.now(CLOCK_MONOTONIC) - wall
      self.processor += Self.now(CLOCK_PROCESS_CPUTIME_ID) - processor
    }
    return try await body()
  }

  /// So many a second, as a figure to print.
  func rate(_ count: Int) -> String {
    "\(Int(Double(count) / elapsed))/s wall, \(Int(Double(count) / processor))/s CPU"
  }

  private static func now(_ clock: clockid_t) -> Double {
    var time = timespec()
    clock_gettime(clock, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
