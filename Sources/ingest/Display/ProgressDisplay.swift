import IngestKit

/// Shows on a terminal how far a run has come, until it ends.
struct ProgressDisplay {
  private static let pause = Duration.milliseconds(250)

  let engine: Engine

  /// Runs until the task is cancelled; leaves no trace.
  func run() async {
    let clock = ContinuousClock()
    let start = clock.now
    // The first pause comes first, so that a short run shows nothing.
    while (try? await clock.sleep(for: Self.pause)) != nil {
      let line = ProgressLine(progress: engine.progress, elapsed: start.duration(to: clock.now))
      StandardError.show(line.text(width: Terminal.errorWidth))
    }
    StandardError.clear()
  }
}
