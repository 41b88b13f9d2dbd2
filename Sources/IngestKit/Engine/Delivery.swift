internal import Logging

/// Brings one sink up to date, whatever becomes of the others.
///
/// Most records come from the outbox, at the sink's own position. Those of sources without an inbox
/// are taken first and are in the outbox only when the sink could not take them.
actor Delivery {
  private let node: RunPlan.SinkNode
  private let state: StateFile
  private let book: RunBook
  private let run: Int64
  private let settings: EngineSettings
  private let cancellation: Cancellation
  private let recent: RecentRecords
  private let log: Logger
  private var writer: (any SinkWriter)?
  private var hasFailed = false

  init(
    _ node: RunPlan.SinkNode, state: StateFile, book: RunBook, run: Int64,
    settings: EngineSettings, cancellation: Cancellation, recent: RecentRecords,
    log: Logger
  ) {
    self.node = node
    self.state = state
    self.book = book
    self.run = run
    self.settings = settings
    self.cancellation = cancellation
    self.recent = recent
    self.log = log
  }

  /// Delivers whenever something was committed, until the signals end.
  func run(signals: AsyncStream<Void>) async throws {
    try await guarded { writer in
      for await _ in signals { try await drain(writer) }
      try await drain(writer)
    }
    try await close()
    // What waits is counted when nothing more comes, also for a sink that failed early.
    for await _ in signals {}
    try await countPending()
  }

  /// Writes records that are not in the outbox; nil when the sink cannot take them.
  func take(_ items: [Batch.Item]) async throws -> Handover? {
    if hasFailed || cancellation.isUrgent { return nil }
    return try await guarded { writer in
      // What waits in the outbox may hold earlier revisions.
      try await drain(writer)
      var total = Handover()
      var rest = items[...]
      while !rest.isEmpty {
        let batch = Array(rest.prefix(settings.deliverySize))
        rest = rest.dropFirst(batch.count)
        total += try await write(batch, await ready(batch, for: writer), to: writer)
      }
      return total
    }
  }

  /// Opens the sink if need be; a failure ends its part of the run and gives nil.
  private func guarded<Value>(
    _ body: (any SinkWriter) async throws -> Value
  ) async throws -> Value? {
    if hasFailed { return nil }
    do {
      return try await body(try await open())
    } catch let error as StateError {
      throw error
    } catch {
      hasFailed = true
      book.fail(node.name, error as? PluginFailure ?? .permanent(error.reason))
      try? await writer?.close()
      writer = nil
      return nil
    }
  }

  private func open() async throws -> any SinkWriter {
    if let writer { return writer }
    let cursor = try await state.read { [node] in try Outbox.sinkCursor(of: node.name, in: $0) }
    let writer = try await retrying { [node] in try await node.sink.open(cursor: cursor) }
    self.writer = writer
    if try await writer.isEmpty { try await startOver() }
    return writer
  }

  /// Lets a sink whose records are gone have everything once more.
  private func startOver() async throws {
    let added = try await state.write { [node] in
      try Outbox.rewind(node.name, on: node.inputs, in: $0)
    }
    guard let added else { return }
    Failpoint.reach(.sinkRewound)
    log.warning(
      """
      sink '\(node.name)' is empty, though earlier runs wrote to it; it is filled again with the \
      current record of everything that is kept
      """)
    book.update { ledger in
      for (input, count) in added { ledger.left(input, for: node.name, count) }
    }
  }

  private func close() async throws {
    try await guarded { writer in
      self.writer = nil
      try await writer.close()
      Failpoint.reach(.sinkClosed)
    }
  }

  /// A portion of the outbox that the sink has made ready.
  private struct Load {
    let portion: Outbox.Portion
    let items: [Batch.Item]
    let prepared: PreparedWrite
  }

  /// Writes what waits; the sink makes each portion ready while the one before it is written.
  private func drain(_ writer: any SinkWriter) async throws {
    var next = await load(try await state.read { try self.waiting(in: $0) }, for: writer)
    while let load = next, !cancellation.isUrgent {
      async let following = load.portion.isLast ? nil : self.load(behind: load, for: writer)
      let handover = try await write(load.items, load.prepared, to: writer)
      let arrived = try await commit(load.portion, handover)
      next = try await following
      if let arrived { next = await self.load(arrived, for: writer) }
    }
  }

  private func load(behind load: Load, for writer: any SinkWriter) async throws -> Load? {
    let end = load.portion.entries.last?.sequence ?? 0
    let portion = try await state.read { try self.waiting(behind: end, in: $0) }
    return await self.load(portion, for: writer)
  }

  /// Has the sink make a portion ready; nil when nothing is in it.
  private func load(_ portion: Outbox.Portion, for writer: any SinkWriter) async -> Load? {
    if portion.entries.isEmpty { return nil }
    let items = portion.entries.enumerated().map {
      Batch.Item(entry: $0.offset, record: $0.element.record)
    }
    return Load(portion: portion, items: items, prepared: await ready(items, for: writer))
  }

  private nonisolated func waiting(
    behind end: Int64 = 0, in database: StateTransaction
  ) throws -> Outbox.Portion {
    try Outbox.portion(
      for: node.name, from: node.inputs, behind: end, limit: settings.deliverySize,
      byteLimit: settings.deliveryBytes, withArticles: true, recent: recent, in: database)
  }

  /// What writes the records; when they cannot be made ready, what is wrong shows in writing them.
  private func ready(_ items: [Batch.Item], for writer: any SinkWriter) async -> PreparedWrite {
    let records = items.map(\.record)
    do {
      return try await writer.prepare(records)
    } catch {
      return { try await writer.write(records) }
    }
  }

  /// Writes records, those of a batch with a bad one by one.
  private func write(
    _ items: [Batch.Item], _ prepared: PreparedWrite, to writer: any SinkWriter
  ) async throws -> Handover {
    do {
      let receipt = try await retrying(prepared)
      Failpoint.reach(.sinkWritten)
      guard receipt.inserted + receipt.updated + receipt.unchanged == items.count else {
        throw PluginFailure.bug("the sink's receipt does not account for \(items.count) records")
      }
      return Handover(count: items.count, receipt: receipt)
    } catch let failure as PluginFailure where failure.kind == .record {
      if items.count == 1 {
        return Handover(count: 1, deadLetters: items.map { letter(of: $0, failure) })
      }
      // Which record is bad shows when each is written by itself.
      var total = Handover()
      for item in items {
        total += try await write([item], await ready([item], for: writer), to: writer)
      }
      return total
    }
  }

  private func letter(of item: Batch.Item, _ failure: PluginFailure) -> DeadLetter {
    DeadLetter(node: node.name, reason: failure.message, record: item.record, entry: item.entry)
  }

  /// Stores the sink's new position; returns what has come meanwhile if the portion was the last.
  ///
  /// That is looked up at once: the run waits in line for the state once for each chunk that it
  /// commits, and a sink that did so twice would fall behind it.
  private func commit(
    _ portion: Outbox.Portion, _ handover: Handover
  ) async throws -> Outbox.Portion? {
    let entries = portion.entries
    let arrived = try await state.write { [node, run] database in
      try Outbox.advance(node.name, past: entries, in: database)
      try DeadLetters.bury(handover.deadLetters, run: run, in: database) {
        .outbox(entries[$0].sequence)
      }
      if let cursor = handover.receipt.cursor {
        try Outbox.setSinkCursor(cursor, of: node.name, in: database)
      }
      Failpoint.reach(.sinkPositionUncommitted)
      return portion.isLast ? try self.waiting(in: database) : nil
    }
    Failpoint.reach(.sinkPositionStored)
    let counts = entries.reduce(into: [:]) { $0[$1.node, default: 0] += 1 }
    book.update { ledger in
      ledger.sinks[node.name, default: SinkLedger()] += handover
      for (input, count) in counts { ledger.arrived(input, at: node.name, count) }
    }
    return arrived
  }

  private func countPending() async throws {
    let counts = try await state.read { [node] database in
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
