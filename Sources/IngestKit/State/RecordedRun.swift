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
  package let json: String?

  /// What the run did; nil for a run without end.
  ///
  /// - Throws: when the summary is one that this program does not read.
  package func summary() throws(StateError) -> RunSummary? {
    do {
      return try json.map { try JSONDecoder().decode(RunSummary.self, from: Data($0.utf8)) }
    } catch {
      throw StateError(error, path: "run \(id)")
    }
  }
}
