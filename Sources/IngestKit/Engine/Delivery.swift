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
      return try await write(items[...], inBatchesOf: settings.deliverySize, to: writer)
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

  private func drain(_ writer: any SinkWriter) async throws {
    var entries = try await state.read { try self.waiting(in: $0) }
    while !entries.isEmpty, !cancellation.isUrgent {
      let items = entries.enumerated().map {
        Batch.Item(entry: $0.offset, record: $0.element.record)
      }
      let handover = try await write(items[...], inBatchesOf: settings.deliverySize, to: writer)
      entries = try await commit(entries, handover)
    }
  }

  private nonisolated func waiting(in database: StateTransaction) throws -> [Outbox.Entry] {
    try Outbox.entries(
      for: node.name, from: node.inputs, limit: settings.deliverySize,
      byteLimit: settings.deliveryBytes, withArticles: true, recent: recent, in: database)
  }

  /// Writes records in batches, those of a batch with a bad one by one.
  private func write(
    _ items: ArraySlice<Batch.Item>, inBatchesOf size: Int, to writer: any SinkWriter
  ) async throws -> Handover {
    var total = Handover()
    var rest = items
    while !rest.isEmpty {
      let batch = rest.prefix(size)
      rest = rest.dropFirst(size)
      do {
        total += try await write(batch: batch.map(\.record), to: writer)
      } catch let failure as PluginFailure where failure.kind == .record {
        total +=
          batch.count == 1
          ? Handover(count: 1, deadLetters: batch.map { letter(of: $0, failure) })
          // Which record is bad shows when each is written by itself.
          : try await write(batch, inBatchesOf: 1, to: writer)
      }
    }
    return total
  }

  private func letter(of item: Batch.Item, _ failure: PluginFailure) -> DeadLetter {
    DeadLetter(node: node.name, reason: failure.message, record: item.record, entry: item.entry)
  }

  private func write(batch: [Record], to writer: any SinkWriter) async throws -> Handover {
    let receipt = try await retrying { try await writer.write(batch) }
    Failpoint.reach(.sinkWritten)
    guard receipt.inserted + receipt.updated + receipt.unchanged == batch.count else {
      throw PluginFailure.bug("the sink's receipt does not account for \(batch.count) records")
    }
    return Handover(count: batch.count, receipt: receipt)
  }

  /// Stores the sink's new position; returns what comes next.
  ///
  /// The next records are looked up at once: the run waits in line for the state once for each chunk
  /// that it commits, and a sink that did so twice would fall behind it.
  private func commit(
    _ entries: [Outbox.Entry], _ handover: Handover
  ) async throws -> [Outbox.Entry] {
    let next = try await state.write { [node, run] database in
      try Outbox.advance(node.name, past: entries, in: database)
      try DeadLetters.bury(handover.deadLetters, run: run, in: database) {
        .outbox(entries[$0].sequence)
      }
      if let cursor = handover.receipt.cursor {
        try Outbox.setSinkCursor(cursor, of: node.name, in: database)
      }
      Failpoint.reach(.sinkPositionUncommitted)
      return try self.waiting(in: database)
    }
    Failpoint.reach(.sinkPositionStored)
    let arrived = entries.reduce(into: [:]) { $0[$1.node, default: 0] += 1 }
    book.update { ledger in
      ledger.sinks[node.name, default: SinkLedger()] += handover
      for (input, count) in arrived { ledger.arrived(input, at: node.name, count) }
    }
    return next
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
