internal import Foundation

/// A normalizer behind a merger: reads the outbox at its own position and writes to it again.
struct Follower: Sendable {
  let node: RunPlan.FollowerNode
  let plan: RunPlan
  let state: StateFile
  let book: RunBook
  let run: Int64
  let batchSize: Int
  let cancellation: Cancellation
  let announce: @Sendable () -> Void

  private var name: String { node.stage.name }

  /// Works on everything that waits.
  func run() async throws {
    while !cancellation.isUrgent, !book.hasFailed(name) {
      let entries = try await state.read { database in
        try Outbox.portion(
          for: name, from: node.inputs, limit: batchSize, withArticles: false, in: database)
      }.entries
      guard !entries.isEmpty else { break }
      let items = entries.enumerated().map {
        Batch.Item(entry: $0.offset, record: $0.element.record)
      }
      let outcome = try await node.stage.process(items)
      if let failure = outcome.failure {
        book.fail(name, failure)
      } else {
        try await commit(entries, outcome)
      }
    }
    try await countPending()
  }

  private func commit(_ entries: [Outbox.Entry], _ outcome: StageOutcome) async throws {
    Failpoint.reach(.followerNormalized)
    let appended = try await state.write { database in
      var appended = 0
      for item in outcome.given + (try withdrawals(entries, outcome, database)) {
        appended += try Outbox.append(
          [.init(record: item.record)], from: name, merger: entries[item.entry].merger, in: database
        ).count
      }
      try DeadLetters.bury(outcome.deadLetters, run: run, in: database) {
        .outbox(entries[$0].sequence)
      }
      try Outbox.advance(name, past: entries, in: database)
      Failpoint.reach(.followerUncommitted)
      return appended
    }
    Failpoint.reach(.followerCommitted)
    book.update { ledger in
      ledger.nodes[name, default: NodeLedger()] += outcome.ledger
      for entry in entries { ledger.arrived(entry.node, at: name, 1) }
      for reader in plan.readers[name] ?? [] { ledger.left(name, for: reader, appended) }
    }
    announce()
  }

  /// Incidents that were given before and are left out now, marked as retracted.
  ///
  /// Who reads them would keep the earlier revision for the current one otherwise.
  private func withdrawals(
    _ entries: [Outbox.Entry], _ outcome: StageOutcome, _ database: StateTransaction
  ) throws -> [Batch.Item] {
    let kept = outcome.deadEntries.union(outcome.given.map(\.entry))
    return try entries.indices.compactMap { index in
      guard !kept.contains(index), case .incident(var dossier) = entries[index].record,
        try Outbox.holds(dossier.incident.id, from: name, in: database)
      else { return nil }
      dossier.incident.isRetracted = true
      return Batch.Item(entry: index, record: .incident(dossier))
    }
  }

  private func countPending() async throws {
    let counts = try await state.read { database in
      try Outbox.counts(for: name, from: node.inputs, in: database)
    }
    book.update { ledger in
      for (input, count) in counts {
        ledger.nodes[name, default: NodeLedger()].taken += count
        ledger.nodes[name, default: NodeLedger()].pending += count
        ledger.arrived(input, at: name, count)
      }
    }
  }
}
