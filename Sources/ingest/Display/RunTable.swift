import IngestKit

/// Runs as a table, one a line.
struct RunTable {
  private let table: TextTable

  init(_ runs: [RecordedRun]) throws {
    var table = TextTable([
      .number("RUN"), .text("STARTED"), .number("TOOK"), .text("OUTCOME"), .number("CODE"),
      .number("READ"), .number("DONE"), .number("DELIVERED"), .number("DEAD"),
    ])
    for run in runs {
      let summary = try run.summary()
      let counts =
        summary.map { summary in
          let ledger = summary.ledger
          let delivered = ledger.sinks.values.reduce(0) { $0 + $1.inserted + $1.updated }
          let dead =
            ledger.nodes.values.reduce(0) { $0 + $1.deadLettered }
            + ledger.sinks.values.reduce(0) { $0 + $1.deadLettered }
          return [ledger.inbox.added, ledger.inbox.done, delivered, dead].map { "\($0)" }
        } ?? ["", "", "", ""]
      table.append(
        "\(run.id)", run.started, summary.map { DisplayText.duration($0.duration) } ?? "",
        run.outcome.words, run.outcome.status.map { "\($0.rawValue)" } ?? "", counts[0], counts[1],
        counts[2], counts[3])
    }
    self.table = table
  }

  func lines(width: Int) -> [String] { table.lines(width: width) }
}
