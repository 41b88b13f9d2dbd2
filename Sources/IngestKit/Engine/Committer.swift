internal import Foundation

/// Commits what a chunk of articles has led to: reports, merge state, revisions, outbox and done
/// marks or cursors in one transaction.
struct Committer: Sendable {
  let plan: RunPlan
  let state: StateFile
  let book: RunBook
  let run: Int64
  let now: String
  /// By sink.
  let deliveries: [String: Delivery]
  let recent: RecentRecords
  /// Called after each commit, so that readers of the outbox look again.
  let announce: @Sendable () -> Void

  /// What a chunk has become, but for what the transaction decides.
  struct Work: Sendable {
    let chunk: Chunk
    let outcomes: [String: StageOutcome]
    /// What sinks have taken already, by sink; those of a chunk that is not of the inbox.
    var handovers: [String: Handover] = [:]
    var failedMergers: Set<String> = []
  }

  /// What one transaction adds to the books.
  struct Result: Sendable {
    var mergers: [String: NodeLedger] = [:]
    var appended: [String: Int] = [:]
    /// Records whose places in the outbox are new, but for incidents.
    var places: [Outbox.Place] = []
    var done = 0
    /// Articles that the inbox keeps for the next run.
    var kept = 0
    /// Earlier ones that it kept and that these replace.
    var superseded = 0
  }

  func commit(_ chunk: Chunk, _ outcomes: [String: StageOutcome]) async throws {
    for (name, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
      if let failure = outcome.failure { book.fail(name, failure) }
    }
    var work = Work(chunk: chunk, outcomes: outcomes)
    Failpoint.reach(.chunkNormalized)
    if chunk.reading != nil { work.handovers = try await handOver(work) }
    while true {
      // A merger that fails ends its own branch; the transaction is made again without it.
      work.failedMergers = Set(plan.mergers.map(\.name).filter { book.hasFailed($0) })
      do {
        let result = try await state.write { [work] in try write(work, $0) }
        Failpoint.reach(.chunkCommitted)
        recent.add(result.places)
        enter(work, result)
        announce()
        return
      } catch let failure as NodeFailure where failure.failure.kind != .bug {
        book.fail(failure.node, failure.failure)
      }
    }
  }

  /// Gives the sinks what they read of a chunk that is not of the inbox.
  private func handOver(_ work: Work) async throws -> [String: Handover] {
    try await withThrowingTaskGroup(of: (String, Handover?).self) { group in
      for sink in plan.sinks {
        guard let delivery = deliveries[sink.name] else { continue }
        let items = plan.origins.filter { sink.inputs.contains($0) }.flatMap {
          work.items(from: $0)
        }
        if items.isEmpty { continue }
        group.addTask { (sink.name, try await delivery.take(items)) }
      }
      return try await group.reduce(into: [:]) { $0[$1.0] = $1.1 }
    }
  }

  private func write(_ work: Work, _ database: StateTransaction) throws -> Result {
    var result = Result()
    let pending = pendingEntries(work)
    for merger in plan.mergers where !work.failedMergers.contains(merger.name) {
      let step = MergeStep(node: merger.name, merger: merger.merger, now: now)
      let merged = try step.apply(
        reports(for: merger, work), articles: articles(for: merger, pending, work), in: database)
      result.mergers[merger.name] = merged.ledger
      result.appended[merger.name] = try Outbox.append(
        merged.changed.map { .init(record: .incident($0)) }, from: merger.name, merger: merger.name,
        in: database
      ).count
    }
    for node in plan.origins {
      try append(work.items(from: node), from: node, work, pending, &result, database)
    }
    Failpoint.reach(.outboxUncommitted)
    let sequences = try finish(work, pending, &result, database)
    try DeadLetters.bury(work.deadLetters, run: run, in: database) { .article(sequences[$0] ?? 0) }
    for (sink, handover) in work.handovers {
      guard let cursor = handover.receipt.cursor else { continue }
      try Outbox.setSinkCursor(cursor, of: sink, in: database)
    }
    Failpoint.reach(.chunkUncommitted)
    return result
  }

  /// Appends what somebody still has to read.
  ///
  /// What all have taken is in no outbox, unless its article comes again: then the outbox tells
  /// that it is known.
  private func append(
    _ items: [Batch.Item], from node: String, _ work: Work, _ pending: Set<Int>,
    _ result: inout Result, _ database: StateTransaction
  ) throws {
    guard let readers = plan.readers[node], !items.isEmpty else { return }
    let isComingAgain = work.chunk.reading == nil || !pending.isEmpty
    guard isComingAgain || readers.contains(where: { work.handovers[$0] == nil }) else { return }
    let places = try Outbox.append(items.map { work.addition(of: $0) }, from: node, in: database)
    result.appended[node] = places.count
    result.places += places
    for reader in readers where work.handovers[reader] != nil {
      try Outbox.advance(reader, toEndOf: node, in: database)
    }
  }

  /// Marks articles as done; returns where those that were set aside are in the inbox.
  ///
  /// The inbox takes in those that are not from it and that are not finished or set aside.
  private func finish(
    _ work: Work, _ pending: Set<Int>, _ result: inout Result, _ database: StateTransaction
  ) throws -> [Int: Int64] {
    let entries = work.chunk.entries
    let dead = Set(work.deadLetters.map(\.entry))
    guard let reading = work.chunk.reading else {
      let finished = entries.indices.filter { !pending.contains($0) }
      try Inbox.finish(finished.compactMap { entries[$0].place }, in: database)
      result.done = finished.count
      return dead.reduce(into: [Int: Int64]()) { $0[$1] = entries[$1].place?.sequence }
    }
    let kept = pending.union(dead).reduce(into: [Int: Article]()) { kept, index in
      if case .article(let article) = entries[index].record { kept[index] = article }
    }
    let (sequences, superseded) = try Inbox.keep(
      kept, waiting: pending, from: reading.source, in: database)
    try Inbox.setCursors(reading.cursors, of: reading.source, in: database)
    if !entries.isEmpty { try SourceTimes.noteNew(reading.source, at: now, in: database) }
    result.kept = pending.count
    result.superseded = superseded
    return sequences
  }

  /// Articles that a node has not finished, or that a failed merger would have had.
  private func pendingEntries(_ work: Work) -> Set<Int> {
    var pending = work.outcomes.values.reduce(into: Set<Int>()) { $0.formUnion($1.pendingEntries) }
    for merger in plan.mergers where work.failedMergers.contains(merger.name) {
      pending.formUnion(
        work.chunk.entries.indices.filter { index in
          work.chunk.entries[index].source.map { merger.sources.contains($0) } ?? true
        })
    }
    return pending
  }

  private func reports(for merger: RunPlan.MergerNode, _ work: Work) -> [Report] {
    merger.inputs.flatMap { input in
      (work.outcomes[input]?.given ?? []).compactMap { item in
        guard case .report(let report) = item.record else { return nil }
        return report
      }
    }
  }

  /// Articles all of whose reports have reached the merger.
  private func articles(
    for merger: RunPlan.MergerNode, _ pending: Set<Int>, _ work: Work
  ) -> Set<String> {
    let dead = work.outcomes.values.reduce(into: Set<Int>()) { $0.formUnion($1.deadEntries) }
    var articles: Set<String> = []
    for (index, entry) in work.chunk.entries.enumerated()
    where !pending.contains(index) && !dead.contains(index) {
      if entry.source.map({ merger.sources.contains($0) }) ?? true {
        articles.insert(entry.record.id)
      }
    }
    return articles
  }
}

extension Committer.Work {
  /// What a source or a stage gave for the chunk.
  func items(from node: String) -> [Batch.Item] {
    if let outcome = outcomes[node] { return outcome.given }
    return chunk.entries.enumerated().filter { $0.element.source == node }.map {
      Batch.Item(entry: $0.offset, record: $0.element.record)
    }
  }

  /// An article that came from the inbox and left the node as it was is kept there alone.
  func addition(of item: Batch.Item) -> Outbox.Addition {
    let entry = chunk.entries[item.entry]
    let isKept =
      chunk.reading == nil
      && (item.record.isIdentical(to: entry.record) || item.record == entry.record)
    return Outbox.Addition(record: item.record, source: isKept ? entry.source : nil)
  }

  func count(from node: String) -> Int {
    outcomes[node]?.given.count ?? chunk.entries.count { $0.source == node }
  }

  var deadLetters: [DeadLetter] {
    outcomes.values.flatMap(\.deadLetters) + handovers.values.flatMap(\.deadLetters)
  }
}
