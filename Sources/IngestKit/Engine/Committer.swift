internal import Foundation

/// Commits what a chunk of articles has led to: reports, merge state, revisions, outbox and done
/// marks in one transaction.
struct Committer: Sendable {
  let plan: RunPlan
  let state: StateFile
  let book: RunBook
  let run: Int64
  let now: String
  /// Called after each commit, so that readers of the outbox look again.
  let announce: @Sendable () -> Void

  /// What one transaction adds to the books.
  private struct Result: Sendable {
    var mergers: [String: NodeLedger] = [:]
    var appended: [String: Int] = [:]
    var done = 0
  }

  func commit(_ chunk: Chunk, _ outcomes: [String: StageOutcome]) async throws {
    for (name, outcome) in outcomes {
      if let failure = outcome.failure { book.fail(name, failure) }
    }
    while true {
      Failpoint.reach(.chunkNormalized)
      // A merger that fails ends its own branch; the transaction is made again without it.
      let failed = Set(plan.mergers.map(\.name).filter { book.hasFailed($0) })
      do {
        let result = try await state.write { database in
          try write(chunk, outcomes, failed, database)
        }
        Failpoint.reach(.chunkCommitted)
        record(chunk, outcomes, result, failed)
        announce()
        return
      } catch let failure as NodeFailure where failure.failure.kind != .bug {
        book.fail(failure.node, failure.failure)
      }
    }
  }

  private func write(
    _ chunk: Chunk, _ outcomes: [String: StageOutcome], _ failed: Set<String>,
    _ database: StateTransaction
  ) throws -> Result {
    var result = Result()
    let pending = pendingEntries(chunk, outcomes, failed)
    let finished = chunk.entries.indices.filter { !pending.contains($0) }
    for merger in plan.mergers where !failed.contains(merger.name) {
      let step = MergeStep(node: merger.name, merger: merger.merger, now: now)
      let merged = try step.apply(
        reports(for: merger, outcomes),
        articles: articles(of: chunk, for: merger, pending, outcomes), in: database)
      result.mergers[merger.name] = merged.ledger
      try append(
        merged.changed.map(Record.incident), from: merger.name, merger: merger.name, &result,
        database)
    }
    for source in plan.sources where plan.readers[source.node.name] != nil {
      let articles = chunk.entries.filter { $0.source == source.node.name }.map(\.article)
      try append(articles.map(Record.article), from: source.node.name, &result, database)
    }
    for node in plan.flow where plan.readers[node.stage.name] != nil {
      let records = outcomes[node.stage.name]?.given.map(\.record) ?? []
      try append(records, from: node.stage.name, &result, database)
    }
    Failpoint.reach(.outboxUncommitted)
    try DeadLetters.bury(
      outcomes.values.flatMap(\.deadLetters), run: run, in: database
    ) { .article(chunk.entries[$0].sequence) }
    try Inbox.finish(finished.map { chunk.entries[$0].sequence }, in: database)
    Failpoint.reach(.chunkUncommitted)
    result.done = finished.count
    return result
  }

  private func append(
    _ records: [Record], from node: String, merger: String? = nil, _ result: inout Result,
    _ database: StateTransaction
  ) throws {
    guard plan.readers[node] != nil || merger != nil else { return }
    for record in records
    where try Outbox.append(record, from: node, merger: merger, in: database) {
      result.appended[node, default: 0] += 1
    }
  }

  /// Articles that a node has not finished, or that a failed merger would have had.
  private func pendingEntries(
    _ chunk: Chunk, _ outcomes: [String: StageOutcome], _ failed: Set<String>
  ) -> Set<Int> {
    var pending = outcomes.values.reduce(into: Set<Int>()) { $0.formUnion($1.pendingEntries) }
    for merger in plan.mergers where failed.contains(merger.name) {
      pending.formUnion(
        chunk.entries.indices.filter { index in
          chunk.entries[index].source.map { merger.sources.contains($0) } ?? true
        })
    }
    return pending
  }

  private func reports(
    for merger: RunPlan.MergerNode, _ outcomes: [String: StageOutcome]
  ) -> [Report] {
    merger.inputs.flatMap { input in
      (outcomes[input]?.given ?? []).compactMap { item in
        guard case .report(let report) = item.record else { return nil }
        return report
      }
    }
  }

  /// Articles all of whose reports have reached the merger.
  private func articles(
    of chunk: Chunk, for merger: RunPlan.MergerNode, _ pending: Set<Int>,
    _ outcomes: [String: StageOutcome]
  ) -> Set<String> {
    let dead = outcomes.values.reduce(into: Set<Int>()) { $0.formUnion($1.deadEntries) }
    var articles: Set<String> = []
    for (index, entry) in chunk.entries.enumerated()
    where !pending.contains(index) && !dead.contains(index) {
      if entry.source.map({ merger.sources.contains($0) }) ?? true {
        articles.insert(entry.article.id)
      }
    }
    return articles
  }

  private func record(
    _ chunk: Chunk, _ outcomes: [String: StageOutcome], _ result: Result, _ failed: Set<String>
  ) {
    book.update { ledger in
      ledger.inbox.done += result.done
      for source in plan.sources {
        let count = chunk.entries.count { $0.source == source.node.name }
        ledger.nodes[source.node.name, default: NodeLedger()].given += count
      }
      for node in plan.flow {
        guard let outcome = outcomes[node.stage.name] else { continue }
        ledger.nodes[node.stage.name, default: NodeLedger()] += outcome.ledger
        recordEdges(of: node, outcome, chunk, outcomes, &ledger)
      }
      for merger in plan.mergers {
        let taken = merger.inputs.map { ($0, outcomes[$0]?.given.count ?? 0) }
        for (input, count) in taken {
          ledger.left(input, for: merger.name, count)
        }
        record(merger, taken, result, failed, &ledger)
      }
      for (node, count) in result.appended {
        for reader in plan.readers[node] ?? [] { ledger.left(node, for: reader, count) }
      }
    }
  }

  private func record(
    _ merger: RunPlan.MergerNode, _ taken: [(String, Int)], _ result: Result,
    _ failed: Set<String>, _ ledger: inout Ledger
  ) {
    let total = taken.reduce(0) { $0 + $1.1 }
    var own = result.mergers[merger.name] ?? NodeLedger()
    if failed.contains(merger.name) {
      own.taken = total
      own.pending = total
    }
    ledger.nodes[merger.name, default: NodeLedger()] += own
    // A merger takes all inputs as one; a difference would show on the first.
    for (index, (input, count)) in taken.enumerated() {
      ledger.arrived(input, at: merger.name, index == 0 ? count + own.taken - total : count)
    }
  }

  private func recordEdges(
    of node: Flow.Node, _ outcome: StageOutcome, _ chunk: Chunk,
    _ outcomes: [String: StageOutcome], _ ledger: inout Ledger
  ) {
    var arrivals = outcome.arrivals[...]
    if !node.sources.isEmpty {
      var rest = arrivals.popFirst() ?? 0
      let sources = node.sources.sorted()
      for (index, source) in sources.enumerated() {
        let count = chunk.entries.count { $0.source == source }
        ledger.left(source, for: node.stage.name, count)
        // The sources come as one batch; a difference would show on the last.
        let arrived = index == sources.count - 1 ? rest : min(rest, count)
        ledger.arrived(source, at: node.stage.name, arrived)
        rest -= arrived
      }
    }
    for upstream in node.upstream {
      ledger.left(upstream, for: node.stage.name, outcomes[upstream]?.given.count ?? 0)
      ledger.arrived(upstream, at: node.stage.name, arrivals.popFirst() ?? 0)
    }
  }
}
