import ArgumentParser
import Dispatch
import Foundation
import IngestKit
import Logging

/// Reads what is new, once, and exits.
struct RunCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run",
    abstract: "Reads what is new, codes it, delivers it, and exits.",
    discussion: """
      Made for cron: nothing is printed when all went well, and a run that finds nothing new \
      writes nothing. What could not be read or written is told on standard error; the rest is \
      done all the same, and the exit code is 2. What a run has read is kept beside the pipeline \
      file in .ingest/NAME.sqlite, so a run that was killed is finished by the next one.

        */15 * * * *  ingest run /srv/news/news.yaml

      Two runs of one pipeline never work at the same time. The second one ends at once with code \
      75, which is what a crontab wants; --wait lets it wait its turn. On a terminal a line tells \
      how far the run has come; -q silences that and the line at the end, but no problem.

        ingest run news.yaml --wait 60 --max-dead-letters 10

      The first SIGINT or SIGTERM ends the reading and finishes what has been read; the second \
      stops at once, and the next run goes on from there. SOURCE_DATE_EPOCH, in seconds since \
      1970, stands in for the clock where two runs are to write the same bytes.
      """
  )

  @OptionGroup var pipeline: PipelineArgument
  @OptionGroup var installed: InstalledFiles

  @Option(help: "Records that a normalizer works on at a time.")
  var workers: Int?

  @Option(
    help: ArgumentHelp(
      "End with code 4 when more dead letters wait than this; wins over the pipeline file.",
      valueName: "count"))
  var maxDeadLetters: Int?

  @OptionGroup var lock: LockArgument

  @Flag(name: .shortAndLong, help: "Show no progress and no outcome on a terminal.")
  var quiet = false

  @Flag(help: "Write what the run did, node by node, as JSON to standard output.")
  var json = false

  func validate() throws {
    guard workers.map({ (1...256).contains($0) }) ?? true else {
      throw ValidationError("--workers takes 1 to 256")
    }
    guard maxDeadLetters.map({ $0 >= 0 }) ?? true else {
      throw ValidationError("--max-dead-letters takes 0 or more")
    }
  }

  func run() async throws {
    let loaded = try pipeline.load()
    var settings = EngineSettings()
    if let workers { settings.workers = workers }
    settings.maxDeadLetters = maxDeadLetters
    if let time = ReproducibleClock.time { settings.now = { time } }
    let engine = try Engine(
      loaded, resources: try installed.resources(pipelineDirectory: loaded.directory),
      settings: settings, log: Logger(label: "ingest"))
    let signals = StopSignals { engine.cancel() }
    let summary = try await withProgress(of: engine) {
      try await engine.run(wait: lock.lockWait)
    }
    signals.ignore()
    RunReport(summary, pipelinePath: pipeline.path, showsOutcome: showsProgress).write()
    if json { try StandardOutput.writeText(summary.json) }
    if summary.status != .done { throw ExitCode(summary.status.rawValue) }
  }

  private var showsProgress: Bool { Terminal.showsProgress && !quiet }

  /// Shows how far the engine has come while the body runs.
  private func withProgress<Value: Sendable>(
    of engine: Engine, _ body: () async throws -> Value
  ) async throws -> Value {
    guard showsProgress else { return try await body() }
    return try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { await ProgressDisplay(engine: engine).run() }
      let result: Result<Value, any Error>
      do {
        result = .success(try await body())
      } catch {
        result = .failure(error)
      }
      // The line is gone before anything else is written.
      group.cancelAll()
      try await group.waitForAll()
      return try result.get()
    }
  }
}
