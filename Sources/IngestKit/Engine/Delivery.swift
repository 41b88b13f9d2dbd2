internal import Foundation

/// Brings one sink up to date from the outbox, whatever becomes of the others.
struct Delivery: Sendable {
  let node: RunPlan.SinkNode
  let state: StateFile
  let book: RunBook
  let run: Int64
  let batchSize: Int
  let settings: EngineSettings
  let cancellation: Cancellation

  /// Delivers whenever something was committed, until the signals end.
  func run(signals: AsyncStream<Void>) async throws {
    do {
      let cursor = try await state.read { try Outbox.sinkCursor(of: node.name, in: $0) }
      let writer = try await retrying { try await node.sink.open(cursor: cursor) }
      do {
        for await _ in signals { try await drain(writer) }
        try await drain(writer)
      } catch {
        try? await writer.close()
        throw error
      }
      try await writer.close()
      Failpoint.reach(.sinkClosed)
    } catch let error as StateError {
      throw error
    } catch {
      book.fail(node.name, error as? PluginFailure ?? .permanent(error.reason))
    }
    // What waits is counted when nothing more comes, also for a sink that failed early.
    for await _ in signals {}
    try await countPending()
  }

  private func drain(_ writer: any SinkWriter) async throws {
    while !cancellation.isUrgent {
      let entries = try await state.read { database in
        try Outbox.entries(
          for: node.name, from: node.inputs, limit: batchSize, withArticles: true, in: database)
      }
      if entries.isEmpty { return }
      try await deliver(entries, to: writer)
    }
  }

  private func deliver(_ entries: [Outbox.Entry], to writer: any SinkWriter) async throws {
    do {
      let receipt = try await retrying { try await writer.write(entries.map(\.record)) }
      Failpoint.reach(.sinkWritten)
      guard receipt.inserted + receipt.updated + receipt.unchanged == entries.count else {
        throw PluginFailure.bug("the sink's receipt does not account for \(entries.count) records")
      }
      try await commit(entries, receipt, deadLetters: [])
    } catch let failure as PluginFailure where failure.kind == .record {
      if entries.count == 1 {
        let letters = entries.map {
          DeadLetter(node: node.name, reason: failure.message, record: $0.record, entry: 0)
        }
        try await commit(entries, SinkReceipt(), deadLetters: letters)
      } else {
        // Which record is bad shows when each is written by itself.
        for entry in entries { try await deliver([entry], to: writer) }
      }
    }
  }

  private func commit(
    _ entries: [Outbox.Entry], _ receipt: SinkReceipt, deadLetters: [DeadLetter]
  ) async throws {
    try await state.write { database in
      try Outbox.advance(node.name, past: entries, in: database)
      try DeadLetters.bury(deadLetters, run: run, in: database) {
        .outbox(entries[$0].sequence)
      }
      if let cursor = receipt.cursor {
        try Outbox.setSinkCursor(cursor, of: node.name, in: database)
      }
      Failpoint.reach(.sinkPositionUncommitted)
    }
    Failpoint.reach(.sinkPositionStored)
    book.update { ledger in
      ledger.sinks[node.name, default: SinkLedger()].taken += entries.count
      ledger.sinks[node.name, default: SinkLedger()].inserted += receipt.inserted
      ledger.sinks[node.name, default: SinkLedger()].updated += receipt.updated
      ledger.sinks[node.name, default: SinkLedger()].unchanged += receipt.unchanged
      ledger.sinks[node.name, default: SinkLedger()].deadLettered += deadLetters.count
      for entry in entries { ledger.arrived(entry.node, at: node.name, 1) }
    }
  }

  private func countPending() async throws {
    let counts = try await state.read { database in
      try Outbox.counts(for: node.name, from: node.inputs, in: database)
    }
    book.update { ledger in
      for (input, count) in counts {
        ledger.sinks[node.name, default: SinkLedger()].taken += count
        ledger.sinks[node.name, default: SinkLedger()].pending += count
        ledger.arrived(input, at: node.name, count)
      }
    }
  }

  private func retrying<Value>(_ operation: () async throws -> Value) async throws -> Value {
    try await settings.retry.run(clock: settings.clock, operation)
  }
}
