internal import Foundation
internal import Logging

/// One run of a pipeline over its state: read, normalize and merge, deliver.
///
/// The inbox is not worked on before every source is read, so that articles go through the graph in
/// the order of their publication, whatever arrived first. Sinks deliver while that goes on.
/// Sources without an inbox go first, in their own order.
struct Run: Sendable {
  let pipeline: Pipeline
  let plan: RunPlan
  let settings: EngineSettings
  let cancellation: Cancellation
  let state: StateFile
  let http: any HTTPFetching
  let book: RunBook
  private let recent: RecentRecords
  private let answers: KeptAnswers
  private let log: Logger
  let started: Date
  let id: Int64

  init(
    _ pipeline: Pipeline, _ plan: RunPlan, _ settings: EngineSettings,
    _ cancellation: Cancellation, _ state: StateFile, _ book: RunBook, http: any HTTPFetching,
    log: Logger
  ) async throws {
    self.pipeline = pipeline
    self.plan = plan
    self.settings = settings
    self.cancellation = cancellation
    self.state = state
    self.http = http
    self.book = book
    self.log = log
    answers = KeptAnswers(beside: URL(filePath: state.path))
    recent = RecentRecords(capacity: 2 * settings.chunkSize)
    let now = settings.now()
    started = now
    id = try await state.write { try RunJournal.begin(at: Instant.text(now), in: $0) }
    Failpoint.reach(.runBegun)
  }

  func callAsFunction() async throws -> RunSummary {
    try await openBooks()
    let deliveries = plan.sinks.map {
      Delivery(
        $0, state: state, book: book, run: id, settings: settings, cancellation: cancellation,
        recent: recent, log: log)
    }
    let names = plan.sinks.map(\.name)
    let byName = Dictionary(uniqueKeysWithValues: zip(names, deliveries))
    let isSound = try await read(committer(byName))
    try await withThrowingTaskGroup(of: Void.self) { group in
      let signals = Signals(count: deliveries.count)
      for (delivery, stream) in zip(deliveries, signals.streams) {
        group.addTask { try await delivery.run(signals: stream) }
      }
      group.addTask {
        defer { signals.finish() }
        if isSound { try await work(committer(announce: signals.send), signals) }
      }
      try await group.waitForAllOrFirstFailure()
    }
    try await Tidying(plan: plan, state: state, started: started)()
    answers.tidy(at: started)
    return try await closeBooks()
  }

  private func openBooks() async throws {
    let readers =
      plan.followers.map { ($0.stage.name, $0.inputs) }
      + plan.sinks.map { ($0.name, $0.inputs) }
    let (waiting, counts) = try await state.write { database in
      var counts: [EdgeName: Int] = [:]
      try StateOwner(pipeline).store(in: database)
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

  /// Reads all sources; the articles of those without an inbox go through the graph meanwhile.
  ///
  /// - Returns: false when a plugin is wrong, and what was read waits for a run that works.
  private func read(_ committer: Committer) async throws -> Bool {
    let sources = plan.sources.filter { $0.node.sourceOptions.inbox == .on }
    async let stored: Void = reading(sources).store()
    let isSound = try await isSound { try await passOn(committer) }
    try await stored
    return isSound
  }

  private func passOn(_ committer: Committer) async throws {
    let sources = plan.sources.filter { $0.node.sourceOptions.inbox == .off }
    if sources.isEmpty { return }
    // What earlier runs could not finish is older than what is read now.
    try await workThroughInbox(committer, of: Set(sources.map(\.node.name)))
    let queue = BatchQueue<Chunk>()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await reading(sources).handOn(to: queue) }
      group.addTask {
        try await flow.run(
          next: {
            // The queue is cancelled with the reading; what is under way goes on to its end.
            do { return try await queue.next() } catch is CancellationError { return nil }
          },
          consume: { try await committer.commit($0, $1) })
      }
      try await group.waitForAllOrFirstFailure()
    }
  }

  /// Takes what waits in the inbox through the graph.
  private func work(_ committer: Committer, _ signals: Signals) async throws {
    _ = try await isSound {
      try await workThroughInbox(committer)
      for follower in plan.followers {
        try await Follower(
          node: follower, plan: plan, state: state, book: book, run: id,
          batchSize: settings.chunkSize, cancellation: cancellation, announce: signals.send
        ).run()
      }
    }
  }

  private func workThroughInbox(_ committer: Committer, of nodes: Set<String>? = nil) async throws {
    let place = Locked(Inbox.Place())
    let (limit, byteLimit) = (settings.chunkSize, settings.chunkBytes)
    try await flow.run(
      next: {
        if cancellation.isUrgent { return nil }
        let from = place.withLock { $0 }
        let rows = try await state.read { database in
          try Inbox.waiting(
            of: nodes, after: from, limit: limit, byteLimit: byteLimit, in: database)
        }
        guard let last = rows.last else { return nil }
        place.withLock { $0 = last.place }
        // Taken apart here, while the database serves the chunk before.
        return Chunk(entries: try rows.map(Chunk.Entry.init))
      },
      consume: { try await committer.commit($0, $1) })
  }

  /// Does some work; false when a plugin is wrong, which the books then say.
  private func isSound(_ work: () async throws -> Void) async throws -> Bool {
    do {
      try await work()
      return true
    } catch let failure as NodeFailure {
      // What was committed before is delivered; the rest waits for a run that works.
      book.fail(failure.node, failure.failure)
      return false
    }
  }

  private var flow: Flow { Flow(nodes: plan.flow, hasFailed: { book.hasFailed($0) }) }

  private func reading(_ sources: [RunPlan.SourceNode]) -> SourceReading {
    SourceReading(
      pipeline: pipeline, sources: sources, settings: settings, cancellation: cancellation,
      state: state, book: book, run: id, now: started,
      http: http, answers: answers)
  }

  private func committer(
    _ deliveries: [String: Delivery] = [:], announce: @escaping @Sendable () -> Void = {}
  ) -> Committer {
    Committer(
      plan: plan, state: state, book: book, run: id, now: Instant.text(started),
      deliveries: deliveries, recent: recent, announce: announce)
  }

  private func closeBooks() async throws -> RunSummary {
    let ended = settings.now()
    let (pending, deadLetters, stale) = try await state.write { [pipeline, id] database in
      try DeadLetters.settle(at: Instant.text(ended), in: database)
      try RunJournal.prune(endedAt: ended, in: database)
      return (
        try Inbox.waitingCount(in: database), try DeadLetters.waitingCount(in: database),
        try StaleSource.all(of: pipeline, at: ended, run: id, in: database)
      )
    }
    book.update { $0.inbox.pending = pending }
    let all = book.all
    let summary = RunSummary(
      pipeline: pipeline.name, started: started, ended: ended,
      isCancelled: cancellation.isRequested, ledger: all.ledger,
      failures: all.failures.sorted { $0.node < $1.node },
      problems: all.problems.sorted { ($0.node, $0.item) < ($1.node, $1.item) },
      sources: plan.sources.map(\.node.name), stale: stale,
      deadLetters: DeadLetterCount(
        waiting: deadLetters, limit: settings.maxDeadLetters ?? pipeline.maxDeadLetters))
    Failpoint.reach(.runEnding)
    try await state.write { try RunJournal.end(id, summary, in: $0) }
    Failpoint.reach(.runEnded)
    return summary
  }
}
