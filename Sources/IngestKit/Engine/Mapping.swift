/// Takes articles through a graph without keeping anything.
struct Mapping: Sendable {
  let plan: RunPlan
  let merging: Bool
  let write: @Sendable (MappedRecords) async throws -> Void

  func callAsFunction(next: @escaping @Sendable () async throws -> [Article]?) async throws {
    let reports = Locked<[Report]>([])
    try await Flow(nodes: plan.flow).run(
      next: {
        try await next().map { articles in
          Chunk(entries: articles.map { Chunk.Entry($0, of: nil) })
        }
      },
      consume: { _, outcomes in
        try refuseFailures(outcomes)
        if merging {
          reports.withLock { $0 += incoming(outcomes) }
        }
        let records = Batch.merging(ends.map { Batch(items: outcomes[$0]?.given ?? []) }).items
        try await write(
          MappedRecords(records: records.map(\.record), failures: failures(outcomes)))
      })
    if merging { try await merge(reports.withLock { $0 }) }
  }

  /// The stages that nothing of the flow reads, and those that a merger left out would read.
  private var ends: [String] {
    let read = Set(plan.flow.flatMap(\.upstream))
    let merged = Set(plan.mergers.flatMap(\.inputs))
    return plan.flow.map(\.stage.name).filter { name in
      merged.contains(name) ? !merging : !read.contains(name)
    }
  }

  private func incoming(_ outcomes: [String: StageOutcome]) -> [Report] {
    Set(plan.mergers.flatMap(\.inputs)).sorted().flatMap { input in
      (outcomes[input]?.given ?? []).compactMap { item in
        guard case .report(let report) = item.record else { return nil }
        return report
      }
    }
  }

  private func refuseFailures(_ outcomes: [String: StageOutcome]) throws {
    for (name, outcome) in outcomes.sorted(by: { $0.key < $1.key }) {
      if let failure = outcome.failure { throw NodeFailure(node: name, failure: failure) }
    }
  }

  private func failures(_ outcomes: [String: StageOutcome]) -> [NodeFailure] {
    plan.flow.flatMap { outcomes[$0.stage.name]?.deadLetters ?? [] }.map {
      NodeFailure(node: $0.node, failure: .record("'\($0.record.id)': \($0.reason)"))
    }
  }

  private func merge(_ reports: [Report]) async throws {
    var given: [String: [Batch.Item]] = [:]
    for merger in plan.mergers {
      var seen: Set<String> = []
      let own = reports.filter { seen.insert($0.id).inserted }
        .sorted(by: MergeOrder.key, <)
      let dossiers = try merger.merger.merge(MergeBatch(reports: own))
      given[merger.name] = dossiers.enumerated().map {
        Batch.Item(entry: $0.offset, record: .incident($0.element.withReportsAssigned))
      }
    }
    for follower in plan.followers {
      let batches = follower.inputs.map { Batch(items: given[$0] ?? []) }
      let outcome = try await follower.stage.process(Batch.merging(batches).items)
      if let failure = outcome.failure {
        throw NodeFailure(node: follower.stage.name, failure: failure)
      }
      given[follower.stage.name] = outcome.given
    }
    let read = Set(plan.followers.flatMap(\.inputs))
    let last = (plan.mergers.map(\.name) + plan.followers.map(\.stage.name))
      .filter { !read.contains($0) }
    let records = Batch.merging(last.map { Batch(items: given[$0] ?? []) }).items.map(\.record)
    try await write(MappedRecords(records: records, failures: []))
  }
}

extension Dossier {
  /// The dossier with the incident's id in each of its reports.
  fileprivate var withReportsAssigned: Dossier {
    var dossier = self
    for index in dossier.reports.indices { dossier.reports[index].incidentID = incident.id }
    return dossier
  }
}
