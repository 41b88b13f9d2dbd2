import IngestKit

/// One run for a person: how it ended, and its ledger.
struct RunSheet {
  private let run: RecordedRun
  private let summary: RunSummary?

  init(_ run: RecordedRun) throws {
    self.run = run
    summary = try run.summary()
  }

  /// Why a run has no summary.
  static func missingEnd(of run: RecordedRun) -> String {
    run.outcome == .running
      ? "it is under way" : "it was killed, or could not write its state; the next run went on"
  }

  func render(width: Int) -> String {
    var lines = ["run \(run.id), started \(run.started)"]
    guard let summary else {
      lines.append("\(run.outcome.words): \(Self.missingEnd(of: run))")
      return lines.joined(separator: "\n")
    }
    let code = run.outcome.status.map { ", exit code \($0.rawValue)" } ?? ""
    let early = summary.isCancelled ? ", stopped early" : ""
    lines.append(
      "\(run.outcome.words)\(code)\(early), after \(DisplayText.duration(summary.duration))")
    lines += summary.failures.map(\.message)
    lines += summary.problems.map {
      "node '\($0.node)': \($0.item): \($0.message)\($0.isNew ? "" : " (known before)")"
    }
    lines += summary.imbalances
    for table in [inboxTable, nodeTable, sinkTable, edgeTable] {
      lines += [""] + table(summary.ledger).lines(width: width)
    }
    return lines.joined(separator: "\n")
  }

  private func inboxTable(_ ledger: Ledger) -> TextTable {
    let inbox = ledger.inbox
    var table = TextTable(
      [.text("INBOX")] + ["WAITING", "ADDED", "DONE", "SUPERSEDED", "PENDING"].map { .number($0) })
    table.append(
      "", "\(inbox.waiting)", "\(inbox.added)", "\(inbox.done)", "\(inbox.superseded)",
      "\(inbox.pending)")
    return table
  }

  private func nodeTable(_ ledger: Ledger) -> TextTable {
    var table = TextTable(
      [.text("NODE")]
        + ["IN", "PASSED", "UNCHANGED", "FILTERED", "DEAD", "PENDING", "GIVEN"].map {
          .number($0)
        } + [.flexible("FILTERED BECAUSE")])
    for (name, node) in ledger.nodes.sorted(by: { $0.key < $1.key }) {
      let reasons = node.filtered.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }
      table.append(
        name, "\(node.taken)", "\(node.passed)", "\(node.unchanged)",
        "\(node.filtered.values.reduce(0, +))", "\(node.deadLettered)", "\(node.pending)",
        "\(node.given)", reasons.joined(separator: ", "))
    }
    return table
  }

  private func sinkTable(_ ledger: Ledger) -> TextTable {
    var table = TextTable(
      [.text("SINK")]
        + ["IN", "INSERTED", "UPDATED", "UNCHANGED", "DEAD", "PENDING"].map { .number($0) })
    for (name, sink) in ledger.sinks.sorted(by: { $0.key < $1.key }) {
      table.append(
        name, "\(sink.taken)", "\(sink.inserted)", "\(sink.updated)", "\(sink.unchanged)",
        "\(sink.deadLettered)", "\(sink.pending)")
    }
    return table
  }

  private func edgeTable(_ ledger: Ledger) -> TextTable {
    var table = TextTable([.text("FROM"), .text("TO"), .number("OUT"), .number("IN")])
    for (name, edge) in ledger.edges.sorted(by: { $0.key < $1.key }) {
      table.append(name.from, name.to, "\(edge.out)", "\(edge.arrived)")
    }
    return table
  }
}
