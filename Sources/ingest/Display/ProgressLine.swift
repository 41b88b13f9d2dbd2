import IngestKit

/// How far a run has come, in one line of a terminal.
struct ProgressLine {
  let progress: RunProgress
  let elapsed: Duration

  /// The line, never wider than the terminal, since one that wraps could not be cleared.
  func text(width: Int) -> String {
    let text =
      "\(DisplayText.duration(elapsed))  \(progress.read) read, \(progress.done) coded, "
      + "\(progress.delivered) delivered"
    return DisplayText.width(text) < width ? text : DisplayText.fit(text, width: width - 1)
  }
}
