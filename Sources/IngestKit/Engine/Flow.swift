/// The normalizers between sources and mergers, each a task, with bounded queues between them.
///
/// Articles travel in chunks. Every node sends one batch a chunk along every edge, empty ones too,
/// so that several inputs can be brought together in order, whatever runs faster.
struct Flow: Sendable {
  /// A stage with what it reads: sources by name, and other stages.
  struct Node: Sendable {
    let stage: Stage
    let sources: Set<String>
    let upstream: [String]
  }

  /// Each behind all that it reads from.
  let nodes: [Node]
  /// Whether a node has failed before; all that it would read waits then.
  var hasFailed: @Sendable (String) -> Bool = { _ in false }

  /// Sends chunks through the nodes until there are no more.
  ///
  /// - Parameter consume: called for each chunk in order, with what every stage made of it.
  func run(
    next: @escaping @Sendable () async throws -> Chunk?,
    consume: @escaping @Sendable (Chunk, [String: StageOutcome]) async throws -> Void
  ) async throws {
    let queues = Queues(nodes)
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await feed(next, queues) }
      for node in nodes {
        group.addTask { try await work(node, queues) }
      }
      group.addTask {
        while let chunk = try await queues.chunks.next() {
          var outcomes: [String: StageOutcome] = [:]
          for node in nodes {
            outcomes[node.stage.name] = try await queues.outcomes[node.stage.name]?.next()
          }
          try await consume(chunk, outcomes)
        }
      }
      try await group.waitForAllOrFirstFailure()
    }
  }

  private func feed(_ next: () async throws -> Chunk?, _ queues: Queues) async throws {
    while let chunk = try await next() {
      try await queues.chunks.send(chunk)
      for node in nodes {
        guard let intake = queues.intakes[node.stage.name] else { continue }
        try await intake.send(Self.batch(of: chunk, for: node))
      }
    }
    queues.chunks.finish()
    for intake in queues.intakes.values { intake.finish() }
  }

  private static func batch(of chunk: Chunk, for node: Node) -> Batch {
    var items: [Batch.Item] = []
    items.reserveCapacity(chunk.entries.count)
    for (index, entry) in chunk.entries.enumerated()
    where entry.source.map({ node.sources.contains($0) }) ?? true {
      items.append(Batch.Item(entry: index, record: entry.record))
    }
    return Batch(items: items)
  }

  private func work(_ node: Node, _ queues: Queues) async throws {
    let name = node.stage.name
    let inputs = queues.inputs(of: node)
    let outputs = nodes.compactMap { queues.edges[EdgeName(from: name, to: $0.stage.name)] }
    var hasFailed = hasFailed(name)
    while let batches = try await Self.next(inputs) {
      let items = Batch.merging(batches).items
      var outcome = hasFailed ? .pending(items) : try await node.stage.process(items)
      outcome.arrivals = batches.map(\.items.count)
      hasFailed = hasFailed || outcome.failure != nil
      try await queues.outcomes[name]?.send(outcome)
      for output in outputs { try await output.send(Batch(items: outcome.given)) }
    }
    queues.outcomes[name]?.finish()
    for output in outputs { output.finish() }
  }

  /// The next batch of every input; nil when the chunks have ended.
  private static func next(_ inputs: [BatchQueue<Batch>]) async throws -> [Batch]? {
    var batches: [Batch] = []
    for input in inputs {
      guard let batch = try await input.next() else { return nil }
      batches.append(batch)
    }
    return batches.isEmpty ? nil : batches
  }

  /// Every queue of a run.
  private struct Queues: Sendable {
    let chunks = BatchQueue<Chunk>()
    var intakes: [String: BatchQueue<Batch>] = [:]
    var edges: [EdgeName: BatchQueue<Batch>] = [:]
    var outcomes: [String: BatchQueue<StageOutcome>] = [:]

    init(_ nodes: [Node]) {
      for node in nodes {
        let name = node.stage.name
        outcomes[name] = BatchQueue()
        if !node.sources.isEmpty { intakes[name] = BatchQueue() }
        for upstream in node.upstream {
          edges[EdgeName(from: upstream, to: name)] = BatchQueue()
        }
      }
    }

    func inputs(of node: Node) -> [BatchQueue<Batch>] {
      let name = node.stage.name
      let upstream = node.upstream.compactMap { edges[EdgeName(from: $0, to: name)] }
      return (intakes[name].map { [$0] } ?? []) + upstream
    }
  }
}
