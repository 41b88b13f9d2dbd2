extension Committer {
  /// Enters into the books what was committed.
  func enter(_ work: Work, _ result: Result) {
    let (chunk, outcomes) = (work.chunk, work.outcomes)
    book.update { ledger in
      ledger.inbox.done += result.done
      ledger.inbox.added += result.kept
      ledger.inbox.superseded += result.superseded
      if let reading = chunk.reading {
        ledger.nodes[reading.source, default: NodeLedger()].taken += chunk.entries.count
        ledger.nodes[reading.source, default: NodeLedger()].passed += chunk.entries.count
      }
      for source in plan.sources {
        let count = chunk.entries.count { $0.source == source.node.name }
        ledger.nodes[source.node.name, default: NodeLedger()].given += count
      }
      for node in plan.flow {
        guard let outcome = outcomes[node.stage.name] else { continue }
        ledger.nodes[node.stage.name, default: NodeLedger()] += outcome.ledger
        enterEdges(of: node, outcome, chunk, outcomes, &ledger)
      }
      for merger in plan.mergers {
        let taken = merger.inputs.map { ($0, outcomes[$0]?.given.count ?? 0) }
        for (input, count) in taken {
          ledger.left(input, for: merger.name, count)
        }
        enter(merger, taken, result, work.failedMergers, &ledger)
      }
      for (node, count) in result.appended {
        for reader in plan.readers[node] ?? [] where work.handovers[reader] == nil {
          ledger.left(node, for: reader, count)
        }
      }
      for sink in plan.sinks {
        guard let handover = work.handovers[sink.name] else { continue }
        enter(handover, to: sink, work, result, &ledger)
      }
    }
  }

  private func enter(
    _ handover: Handover, to sink: RunPlan.SinkNode, _ work: Work, _ result: Result,
    _ ledger: inout Ledger
  ) {
    ledger.sinks[sink.name, default: SinkLedger()] += handover
    var rest = handover.count
    let origins = plan.origins.filter { sink.inputs.contains($0) }
    for (index, node) in origins.enumerated() {
      let count = work.count(from: node)
      ledger.left(node, for: sink.name, count)
      // The inputs come as one; a difference would show on the last.
      let arrived = index == origins.count - 1 ? rest : min(rest, count)
      ledger.arrived(node, at: sink.name, arrived)
      rest -= arrived
    }
    // Incidents wait for every sink, whatever it has taken.
    for (node, count) in result.appended
    where sink.inputs.contains(node) && !origins.contains(node) {
      ledger.left(node, for: sink.name, count)
    }
  }

  private func enter(
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

  private func enterEdges(
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
