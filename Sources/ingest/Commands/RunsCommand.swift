import ArgumentParser
import IngestKit

/// Tells what the runs of a pipeline did.
struct RunsCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "runs",
    abstract: "Tells what the runs of a pipeline did.",
    subcommands: [List.self, Show.self]
  )

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "The last runs, the latest first.",
      discussion: """
        READ counts new articles and new revisions of known ones, DONE the articles that were \
        worked on, DELIVERED what sinks did not have yet, DEAD the records that were set aside. \
        A run that "did not end" was killed, or could not write its state; the next one went on \
        from there. The last 5,000 runs are kept.

          ingest runs list news.yaml --limit 100
          ingest runs list news.yaml --json | jq 'select(.status != 0)'
        """
    )

    @OptionGroup var pipeline: PipelineArgument

    @Option(help: ArgumentHelp("At most so many.", valueName: "count"))
    var limit = 20

    @Flag(help: "Write JSON Lines, a run a line.")
    var json = false

    func validate() throws {
      guard limit > 0 else { throw ValidationError("--limit takes 1 or more") }
    }

    func run() async throws {
      guard let reader = try pipeline.state() else { return }
      let runs = try reader.runs(limit: limit)
      var output = StandardOutput()
      if json {
        for run in runs { try output.writeLine(run.json) }
      } else if !runs.isEmpty {
        for line in try RunTable(runs).lines(width: Terminal.width) { try output.writeLine(line) }
      }
      try output.flush()
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "One run with its whole ledger: every node, edge and sink.",
      discussion: """
        What went into a node is what passed, was unchanged, filtered or set aside, and what \
        waits for the next run; GIVEN is what was made of it. With --json it is exactly what \
        'ingest run --json' wrote.

          ingest runs show news.yaml 17
        """
    )

    @OptionGroup var pipeline: PipelineArgument

    @Argument(help: "The run's number; the last run without it.")
    var id: Int64?

    @Flag(help: "Write the run's summary as JSON.")
    var json = false

    func run() async throws {
      guard let reader = try pipeline.state(), let run = try run(in: reader) else {
        throw Failure(.data, "'\(pipeline.path)' has no run \(id.map { "\($0)" } ?? "yet")")
      }
      if !json { return try StandardOutput.writeText(RunSheet(run).render(width: Terminal.width)) }
      guard let summary = run.summaryJSON else {
        throw Failure(.data, "run \(run.id) has no summary: \(RunSheet.missingEnd(of: run))")
      }
      try StandardOutput.writeText(summary)
    }

    private func run(in reader: StateReader) throws -> RecordedRun? {
      if let id { return try reader.run(id) }
      return try reader.runs(limit: 1).first
    }
  }
}
