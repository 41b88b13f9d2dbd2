import IngestKit

/// Tells a person on standard error what a run could not do, and on a terminal what it did.
struct RunReport {
  private let summary: RunSummary
  private let pipelinePath: String

  init(_ summary: RunSummary, pipelinePath: String) {
    self.summary = summary
    self.pipelinePath = pipelinePath
  }

  func write() {
    for line in problemLines { StandardError.writeLine("\(pipelinePath): \(line)") }
    if Terminal.showsProgress { StandardError.writeLine(outcome) }
  }

  /// What is new about what could not be done; lasting bad input was told of when it appeared.
  private var problemLines: [String] {
    var lines = summary.problems.filter(\.isNew).map {
      "node '\($0.node)': \($0.item): \($0.message)"
    }
    lines += summary.failures.map(\.message)
    for (name, node) in summary.ledger.nodes.sorted(by: { $0.key < $1.key })
    where node.deadLettered > 0 {
      lines.append("node '\(name)': \(node.deadLettered) records set aside as dead letters")
    }
    for (name, sink) in summary.ledger.sinks.sorted(by: { $0.key < $1.key })
    where sink.deadLettered > 0 {
      lines.append("node '\(name)': \(sink.deadLettered) records set aside as dead letters")
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
