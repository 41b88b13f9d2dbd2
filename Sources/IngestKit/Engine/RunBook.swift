/// What the nodes of a run write down together.
final class RunBook: Sendable {
  struct Entries: Sendable {
    var ledger = Ledger()
    var failures: [NodeFailure] = []
    var problems: [InputProblem] = []
  }

  private let entries = Locked(Entries())

  var all: Entries { entries.withLock { $0 } }

  /// Summed up under the lock, so that no copy makes the next update copy the ledger.
  var progress: RunProgress { entries.withLock { RunProgress($0.ledger) } }

  func update(_ change: (inout Ledger) -> Void) { entries.withLock { change(&$0.ledger) } }

  func fail(_ node: String, _ failure: PluginFailure) {
    entries.withLock { $0.failures.append(NodeFailure(node: node, failure: failure)) }
  }

  func note(_ problem: InputProblem) { entries.withLock { $0.problems.append(problem) } }

  func hasFailed(_ node: String) -> Bool {
    entries.withLock { entries in entries.failures.contains { $0.node == node } }
  }
}
