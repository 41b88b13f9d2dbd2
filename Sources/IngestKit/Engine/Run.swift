internal import Foundation
internal import Synchronization

/// One run of a pipeline over its state: read, normalize and merge, deliver.
///
/// Nothing is worked on before every source is read, so that articles go through the graph in the
/// order of their publication, whatever arrived first. Sinks deliver while that goes on.
struct Run: Sendable {
  let pipeline: Pipeline
  let plan: RunPlan
  let settings: EngineSettings
  let cancellation: Cancellation
  let state: StateFile
  let http: any HTTPFetching
  let book: RunBook
  let started: Date
  let id: Int64

  init(
    _ pipeline: Pipeline, _ plan: RunPlan, _ settings: EngineSettings,
    _ cancellation: Cancellation, _ state: StateFile, _ book: RunBook, http: any HTTPFetching
  ) async throws {
    self.pipeline = pipeline
    self.plan = plan
    self.settings = settings
    self.cancellation = cancellation
    self.state = state
    self.http = http
    self.book = book
    let now = settings.now()
    started = now
    id = try await state.write { try RunJournal.begin(at: Instant.text(now), in: $0) }
    Failpoint.reach(.runBegun)
  }

  func callAsFunction() async throws -> RunSummary {
    try await openBooks()
    try await withThrowingTaskGroup(of: Void.self) { group in
      let signals = Signals(count: plan.sinks.count)
      for (sink, stream) in zip(plan.sinks, signals.streams) {
        group.addTask { try await delivery(to: sink).run(signals: stream) }
      }
      group.addTask {
        defer { signals.finish() }
        try await readSources()
        do {
          try await work(announce: signals.send)
        } catch let failure as NodeFailure {
          // What was committed before is delivered; the rest waits for a run that works.
          book.fail(failure.node, failure.failure)
        }
      }
      try await group.waitForAllOrFirstFailure()
    }
    return try await closeBooks()
  }

  private func openBooks() async throws {
    let readers =
      plan.followers.map { ($0.stage.name, $0.inputs) }
      + plan.sinks.map { ($0.name, $0.inputs) }
    let (waiting, counts) = try await state.write { database in
      var counts: [EdgeName: Int] = [:]
      for (reader, nodes) in readers {
        try Outbox.register(reader, on: nodes, in: database)
        for (node, count) in try Outbox.counts(for: reader, from: nodes, in: database) {
          counts[EdgeName(from: node, to: reader)] = count
        }
      }
      return (try Inbox.waitingCount(in: database), counts)
    }
    Failpoint.reach(.readersRegistered)
    book.update { ledger in
      ledger.inbox.waiting = waiting
      for node in pipeline.nodes {
        if node.section == .sinks {
          ledger.sinks[node.name] = SinkLedger()
        } else {
          ledger.nodes[node.name] = NodeLedger()
        }
      }
      for edge in pipeline.graph.edges {
        ledger.edges[EdgeName(from: edge.from, to: edge.to)] = EdgeLedger()
      }
      for (edge, count) in counts { ledger.left(edge.from, for: edge.to, count) }
    }
  }

  /// Reads all sources at the same time; ends early when that is wished.
  private func readSources() async throws {
    let contexts = plan.sources.map { source in
      (
        source,
        RunSourceContext(
          source.node, directory: pipeline.directory, state: state, book: book, run: id,
          settings: settings, http: http)
      )
    }
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask {
        try await withThrowingTaskGroup(of: Void.self) { readers in
          for (source, context) in contexts {
            readers.addTask { try await read(source, context) }
          }
          try await readers.waitForAllOrFirstFailure()
        }
      }
      group.addTask { await cancellation.wait() }
      try await group.next()
      group.cancelAll()
      try await group.waitForAllOrFirstFailure()
    }
    for (_, context) in contexts { try await context.finish() }
  }

  private func read(_ source: RunPlan.SourceNode, _ context: RunSourceContext) async throws {
    let name = source.node.name
    do {
      try Task.checkCancellation()
      try await settings.retry.run(clock: settings.clock) { try await source.source.read(context) }
      try await state.write { database in
        try RunJournal.forgetSolved(of: name, run: id, in: database)
        try SourceTimes.noteRead(name, at: Instant.text(started), in: database)
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

  /// Takes what waits in the inbox through the graph.
  private func work(announce: @escaping @Sendable () -> Void) async throws {
    let superseded = try await state.write { try Inbox.supersede(in: $0) }
    Failpoint.reach(.articlesSuperseded)
    book.update { $0.inbox.superseded += superseded }
    let committer = Committer(
      plan: plan, state: state, book: book, run: id, now: Instant.text(started),
      announce: announce)
    let place = Mutex(Inbox.Place())
    let (limit, byteLimit) = (settings.chunkSize, settings.chunkBytes)
    try await Flow(nodes: plan.flow).run(
      next: {
        if cancellation.isUrgent { return nil }
        let from = place.withLock { $0 }
        let (entries, last) = try await state.read { database in
          try Inbox.waiting(after: from, limit: limit, byteLimit: byteLimit, in: database)
        }
        place.withLock { $0 = last }
        return entries.isEmpty ? nil : Chunk(entries: entries)
      },
      consume: { try await committer.commit($0, $1) })
    for follower in plan.followers {
      try await Follower(
        node: follower, plan: plan, state: state, book: book, run: id,
        batchSize: settings.chunkSize, cancellation: cancellation, announce: announce
      ).run()
    }
  }

  private func delivery(to sink: RunPlan.SinkNode) -> Delivery {
    Delivery(
      node: sink, state: state, book: book, run: id, batchSize: settings.chunkSize,
      settings: settings, cancellation: cancellation)
  }

  private func closeBooks() async throws -> RunSummary {
    let ended = settings.now()
    let (pending, deadLetters) = try await state.write { database in
      try DeadLetters.settle(at: Instant.text(ended), in: database)
      try RunJournal.prune(endedAt: ended, in: database)
      return (
        try Inbox.waitingCount(in: database), try DeadLetters.waitingCount(in: database)
      )
    }
    book.update { $0.inbox.pending = pending }
    let all = book.all
    let summary = RunSummary(
      pipeline: pipeline.name, started: started, ended: ended,
      isCancelled: cancellation.isRequested, ledger: all.ledger,
      failures: all.failures.sorted { $0.node < $1.node },
      problems: all.problems.sorted { ($0.node, $0.item) < ($1.node, $1.item) },
      sources: plan.sources.map(\.node.name),
      deadLetters: DeadLetterCount(
        waiting: deadLetters, limit: settings.maxDeadLetters ?? pipeline.maxDeadLetters))
    Failpoint.reach(.runEnding)
    try await state.write { try RunJournal.end(id, summary, in: $0) }
    Failpoint.reach(.runEnded)
    return summary
  }
}
