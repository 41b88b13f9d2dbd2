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

      The first SIGINT or SIGTERM ends the reading and finishes what has been read; the second \
      stops at once, and the next run goes on from there. SOURCE_DATE_EPOCH, in seconds since \
      1970, stands in for the clock where two runs are to write the same bytes.
      """
  )

  @OptionGroup var pipeline: PipelineArgument
  @OptionGroup var installed: InstalledFiles

  @Option(help: "Records that a normalizer works on at a time.")
  var workers: Int?

  @Flag(help: "Write what the run did, node by node, as JSON to standard output.")
  var json = false

  func validate() throws {
    guard workers.map({ (1...256).contains($0) }) ?? true else {
      throw ValidationError("--workers takes 1 to 256")
    }
  }

  func run() async throws {
    let loaded = try pipeline.load()
    var settings = EngineSettings()
    if let workers { settings.workers = workers }
    if let time = ReproducibleClock.time { settings.now = { time } }
    let engine = try Engine(
      loaded, resources: try installed.resources(pipelineDirectory: loaded.directory),
      settings: settings, log: Logger(label: "ingest"))
    let signals = StopSignals { engine.cancel() }
    let summary = try await engine.run()
    signals.ignore()
    RunReport(summary, pipelinePath: pipeline.path).write()
    if json { try StandardOutput.writeText(summary.json) }
    if summary.status != .done { throw ExitCode(summary.status.rawValue) }
  }
}
