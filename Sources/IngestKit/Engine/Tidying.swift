internal import Foundation

/// Removes at the end of a run what nobody needs any more.
///
/// A little at a time, so that no transaction grows large. The file keeps its size and uses the
/// room again.
struct Tidying: Sendable {
  private static let batch = 1_000

  let plan: RunPlan
  let state: StateFile
  let started: Date

  func callAsFunction() async throws {
    let readers = Set(plan.readers.values.joined()).sorted()
    try await untilDone { try Outbox.prune(readBy: readers, limit: Self.batch, in: $0) }
    try await state.write { [started] in
      try Archive.noteArrivals(at: Instant.text(started), in: $0)
    }
    for source in plan.sources {
      switch source.node.sourceOptions.archive {
      case .keep: continue
      case .keepFor(let length):
        let start = started.addingTimeInterval(-Double(length.components.seconds))
        try await clear(source.node.name, before: Instant.text(start))
      case .off: try await clear(source.node.name, before: nil)
      }
    }
  }

  private func clear(_ source: String, before time: String?) async throws {
    let (end, isWaitedFor) = try await state.read { [plan] database in
      let waiting = try plan.waitingCount(in: database)
      return (try Archive.end(before: time, in: database), waiting > 0)
    }
    // Whose text a sink still has to have is not told from the outbox, so all stay.
    if isWaitedFor { return }
    let nodes = plan.origins
    try await untilDone {
      try Archive.clear(source, through: end, from: nodes, limit: Self.batch, in: $0)
    }
  }

  private func untilDone(
    _ step: @escaping @Sendable (StateTransaction) throws -> Int
  ) async throws {
    while try await state.write(step) == Self.batch {}
  }
}

extension RunPlan {
  /// How many records of the outbox its readers still have before them.
  fileprivate func waitingCount(in database: StateTransaction) throws -> Int {
    let readers =
      followers.map { ($0.stage.name, $0.inputs) } + sinks.map { ($0.name, $0.inputs) }
    return try readers.reduce(0) { count, reader in
      try Outbox.counts(for: reader.0, from: reader.1, in: database).values.reduce(count, +)
    }
  }
}
