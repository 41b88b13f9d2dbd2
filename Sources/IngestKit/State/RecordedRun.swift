internal import Foundation

/// A run as the journal keeps it.
package struct RecordedRun: Sendable {
  package enum Outcome: Sendable, Equatable {
    case ended(ExitStatus)
    case running
    /// It was killed, or could not write its state to the end.
    case broken
  }

  package let id: Int64
  package let started: String
  package let ended: String?
  package let outcome: Outcome
  /// As `ingest run --json` printed it; nil for a run without end.
  package let summaryJSON: String?

  /// What the run did; nil for a run without end.
  ///
  /// - Throws: when the summary is one that this program does not read.
  package func summary() throws(StateError) -> RunSummary? {
    do {
      return try summaryJSON.map { try JSONDecoder().decode(RunSummary.self, from: Data($0.utf8)) }
    } catch {
      throw StateError(error, path: "run \(id)")
    }
  }
}

extension RecordedRun: JSONWritable {
  package func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("id", Int(id))
      json.member("started", started)
      json.member("ended", ended)
      json.member("outcome", outcome.name)
      json.member("status", outcome.status.map { Int($0.rawValue) })
      json.key("summary")
      if let summary = summaryJSON { json.raw(summary) } else { json.null() }
    }
  }
}

extension RecordedRun.Outcome {
  /// Nil for a run without end.
  package var status: ExitStatus? {
    guard case .ended(let status) = self else { return nil }
    return status
  }

  fileprivate var name: String {
    switch self {
    case .ended: "ended"
    case .running: "running"
    case .broken: "broken"
    }
  }
}
