/// A normalizer at work: slices of a batch at the same time, the results in the batch's order.
struct Stage: Sendable {
  let name: String
  let normalizer: any Normalizer
  let flows: [RecordKind: RecordKind]
  let workers: Int
  let settings: EngineSettings

  init(_ node: PipelineNode, _ normalizer: any Normalizer, _ settings: EngineSettings) {
    name = node.name
    self.normalizer = normalizer
    flows = type(of: normalizer).flows
    workers = max(1, node.workers ?? settings.workers)
    self.settings = settings
  }

  /// Normalizes a batch; records that fail become dead letters.
  func process(_ items: [Batch.Item]) async throws -> StageOutcome {
    let size = max(1, items.count / (workers * 4))
    if workers == 1 || items.count <= size { return try await process(slice: items[...]) }
    let slices = stride(from: 0, to: items.count, by: size).map {
      items[$0..<min($0 + size, items.count)]
    }
    return try await withThrowingTaskGroup(of: (Int, StageOutcome).self) { group in
      var outcomes: [Int: StageOutcome] = [:]
      for (index, slice) in slices.enumerated() {
        if index >= workers, let (done, outcome) = try await group.next() {
          outcomes[done] = outcome
        }
        group.addTask { (index, try await process(slice: slice)) }
      }
      for try await (done, outcome) in group { outcomes[done] = outcome }
      return slices.indices.reduce(into: StageOutcome()) { all, index in
        if let outcome = outcomes[index] { all.append(outcome) }
      }
    }
  }

  private func process(slice: ArraySlice<Batch.Item>) async throws -> StageOutcome {
    var outcome = StageOutcome()
    for (index, item) in zip(slice.indices, slice) {
      do {
        let normalized = try await normalize(item.record)
        try take(normalized, of: item, into: &outcome)
      } catch let failure as PluginFailure where failure.kind != .record {
        if failure.kind == .bug { throw NodeFailure(node: name, failure: failure) }
        outcome.append(.pending(slice[index...]))
        outcome.failure = failure
        return outcome
      } catch let error as CancellationError {
        throw error
      } catch {
        outcome.ledger.taken += 1
        outcome.ledger.deadLettered += 1
        outcome.deadEntries.insert(item.entry)
        outcome.deadLetters.append(
          DeadLetter(
            node: name, reason: error.reason, record: item.record, entry: item.entry))
      }
    }
    return outcome
  }

  private func normalize(_ record: Record) async throws -> Normalized {
    do {
      return try normalizer.normalize(record)
    } catch let failure as PluginFailure {
      guard case .transient = failure.kind else { throw failure }
      return try await settings.retry.run(clock: settings.clock) {
        try normalizer.normalize(record)
      }
    }
  }

  private func take(
    _ normalized: Normalized, of item: Batch.Item, into outcome: inout StageOutcome
  ) throws {
    switch normalized {
    case .filtered(let reason): outcome.ledger.filtered[reason, default: 0] += 1
    case .passed(let records):
      let kind = flows[item.record.kind]
      for record in records {
        guard record.kind == kind else {
          throw PluginFailure.bug(
            "made a \(record.kind.rawValue) of a \(item.record.kind.rawValue), "
              + "which its flows do not declare")
        }
        outcome.given.append(Batch.Item(entry: item.entry, record: record))
      }
      outcome.ledger.passed += 1
      outcome.ledger.given += records.count
    }
    outcome.ledger.taken += 1
  }
}

extension NodeFailure: TransactionFailure {}
