import IngestKit

extension ExitStatus {
  /// How a run ended, in a few words.
  var words: String {
    switch self {
    case .done: "done"
    case .partial: "partial"
    case .stale: "stale"
    case .deadLetters: "too many dead letters"
    case .usage: "wrong usage"
    case .data: "wrong data"
    case .unavailable: "no source available"
    case .software: "program error"
    case .inputOutput: "read or write error"
    case .locked: "locked"
    case .configuration: "wrong configuration"
    }
  }
}

extension RecordedRun.Outcome {
  var words: String {
    switch self {
    case .ended(let status): status.words
    case .running: "running"
    case .broken: "did not end"
    }
  }
}
