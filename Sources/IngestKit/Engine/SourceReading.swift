internal import Foundation

/// Reads the sources of a run.
struct SourceReading: Sendable {
  let pipeline: Pipeline
  let sources: [RunPlan.SourceNode]
  let settings: EngineSettings
  let cancellation: Cancellation
  let state: StateFile
  let book: RunBook
  let run: Int64
  /// When the run started.
  let now: Date
  let http: any HTTPFetching
  let answers: KeptAnswers

  /// Reads all at the same time into the inbox; ends early when that is wished.
  func store() async throws {
    let contexts = sources.map { source in
      let intake = EmissionBuffer(
        node: source.node.name, canBeReadAgain: source.source.canBeReadAgain, state: state,
        answers: answers, book: book, now: settings.now)
      return (source, context(source, intake))
    }
    try await untilCancelled {
      try await withThrowingTaskGroup(of: Void.self) { readers in
        for (source, context) in contexts {
          readers.addTask { try await read(source, context) }
        }
        try await readers.waitForAllOrFirstFailure()
      }
    }
    for (_, context) in contexts { try await context.finish() }
  }

  /// Reads one after the other into a queue, so that their order does not depend on their speed.
  func handOn(to queue: BatchQueue<Chunk>) async throws {
    defer { queue.finish() }
    try await untilCancelled {
      for source in sources {
        let intake = DirectIntake(source: source.node.name, queue: queue, settings: settings)
        let context = context(source, intake)
        try await read(source, context)
        // What is left when the run is to end is read again by the next.
        try? await context.finish()
      }
    }
  }

  private func untilCancelled(_ body: @escaping @Sendable () async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await body() }
      group.addTask { await cancellation.wait() }
      try await group.next()
      group.cancelAll()
      try await group.waitForAllOrFirstFailure()
    }
  }

  private func context(
    _ source: RunPlan.SourceNode, _ intake: any ArticleIntake
  ) -> RunSourceContext {
    RunSourceContext(
      source.node, intake: intake, directory: pipeline.directory, state: state, answers: answers,
      book: book, run: run, now: now, http: http)
  }

  private func read(_ source: RunPlan.SourceNode, _ context: RunSourceContext) async throws {
    let name = source.node.name
    do {
      try Task.checkCancellation()
      try await context.readCursors()
      try await settings.retry.run(clock: settings.clock) { try await source.source.read(context) }
      // Only what is stored has been read.
      try await context.finish()
      try await state.write { [now] database in
        try RunJournal.forgetSolved(of: name, run: run, in: database)
        try SourceTimes.noteRead(name, at: Instant.text(now), in: database)
      }
      Failpoint.reach(.problemsForgotten)
    } catch let error as StateError {
      throw error
    } catch is CancellationError {
      return
    } catch {
      let http = (error as? HTTPFailure).map { PluginFailure($0) }
      book.fail(name, error as? PluginFailure ?? http ?? .permanent(error.reason))
    }
  }
}
