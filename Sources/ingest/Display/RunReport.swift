import IngestKit

/// Tells a person on standard error what a run could not do, and on a terminal what it did.
struct RunReport {
  private let summary: RunSummary
  private let pipelinePath: String
  private let showsOutcome: Bool

  init(_ summary: RunSummary, pipelinePath: String, showsOutcome: Bool) {
    self.summary = summary
    self.pipelinePath = pipelinePath
    self.showsOutcome = showsOutcome
  }

  func write() {
    for line in problemLines { StandardError.writeLine("\(pipelinePath): \(line)") }
    if showsOutcome { StandardError.writeLine(outcome) }
  }

  /// What is new about what could not be done; lasting bad input was told of when it appeared.
  private var problemLines: [String] {
    var lines = summary.problems.filter(\.isNew).map {
      "node '\($0.node)': \($0.item): \($0.message)"
    }
    lines += summary.failures.map(\.message)
    lines += summary.stale.filter(\.isNew).map { "node '\($0.node)': \($0.message)" }
    for (name, node) in summary.ledger.nodes.sorted(by: { $0.key < $1.key })
    where node.deadLettered > 0 {
      lines.append("node '\(name)': \(node.deadLettered) records set aside as dead letters")
    }
    for (name, sink) in summary.ledger.sinks.sorted(by: { $0.key < $1.key })
    where sink.deadLettered > 0 {
      lines.append("node '\(name)': \(sink.deadLettered) records set aside as dead letters")
    }
    if summary.deadLetters.isAboveLimit, let limit = summary.deadLetters.limit {
      lines.append(
        "dead letters waiting: \(summary.deadLetters.waiting), more than \(limit); "
          + "see 'ingest dead-letters list \(pipelinePath)'")
    }
    if summary.isCancelled { lines.append("stopped early; the next run goes on from here") }
    return lines + summary.imbalances
  }

  private var outcome: String {
    let read = summary.ledger.inbox.added
    let sinks = summary.ledger.sinks.sorted { $0.key < $1.key }.map { name, sink in
      "\(name): \(sink.inserted) new, \(sink.updated) revised"
    }
    return "\(read) new articles; \(sinks.joined(separator: "; "))"
  }
}
