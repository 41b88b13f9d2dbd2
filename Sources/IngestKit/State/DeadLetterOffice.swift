package import Foundation
internal import GRDB

/// Has dead letters tried again, or drops them.
package struct DeadLetterOffice: Sendable {
  /// What became of the letters that somebody asked for.
  package struct Outcome: Sendable, Equatable {
    package var changed: [Int64] = []
    /// Letters left as they are, with the reason.
    package var refused: [Refusal] = []
  }

  package struct Refusal: Sendable, Equatable {
    package let id: Int64
    package let reason: String
  }

  private let pipeline: Pipeline
  private let url: URL
  private let now: @Sendable () -> Date

  /// - Parameter url: the state file, `StateLocation.url(of:)` by default.
  package init(
    _ pipeline: Pipeline, stateAt url: URL? = nil,
    now: @escaping @Sendable () -> Date = { Date() }
  ) {
    self.pipeline = pipeline
    self.url = url ?? StateLocation.url(of: pipeline)
    self.now = now
  }

  /// Puts the records back where they failed, for the next run.
  ///
  /// An article goes through all of its nodes again, so its other letters are retried with it.
  package func retry(
    _ query: DeadLetterQuery, wait: LockWait = .none
  ) async throws(StateError) -> Outcome {
    let time = Instant.text(now())
    return try await change(query, wait) { [pipeline] letter, database in
      let retry = LetterRetry(letter: letter, pipeline: pipeline, time: time)
      return try retry.putBack(in: database)
    }
  }

  /// Gives the records up; the letters are kept for the record.
  package func drop(
    _ query: DeadLetterQuery, wait: LockWait = .none
  ) async throws(StateError) -> Outcome {
    let time = Instant.text(now())
    return try await change(query, wait) { letter, database in
      guard letter.state == .waiting else { return "it is \(letter.state.rawValue) already" }
      try DeadLetters.mark(letter.id, .dropped, at: time, in: database)
      return nil
    }
  }

  /// - Parameter body: changes a letter, or says why it cannot be done.
  private func change(
    _ query: DeadLetterQuery, _ wait: LockWait,
    _ body: @escaping @Sendable (BuriedLetter, Database) throws -> String?
  ) async throws(StateError) -> Outcome {
    let state = try await StateFile.opened(at: url, wait: wait)
    defer { state.close() }
    do {
      return try await state.write { database in
        var outcome = Outcome()
        for letter in try query.letters(in: database) {
          if let reason = try body(letter, database) {
            outcome.refused.append(Refusal(id: letter.id, reason: reason))
          } else {
            outcome.changed.append(letter.id)
          }
        }
        return outcome
      }
    } catch {
      throw StateError(error, path: url.path)
    }
  }
}
