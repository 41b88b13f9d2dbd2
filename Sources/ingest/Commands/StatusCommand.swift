import ArgumentParser
import IngestKit

/// Tells how a pipeline stands.
struct StatusCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "status",
    abstract: "Tells how a pipeline stands: its last run, what waits, what cannot be read.",
    discussion: """
      Looks only, also while a run is going on, and makes no file. Bad input that a run told of \
      once, such as a file that cannot be read, is listed here for as long as it lasts. POSITION \
      is how far a sink has read what was made for it.

        ingest status news.yaml
        ingest status news.yaml --json | jq '.sources[] | {name, last_new, problems}'
      """
  )

  @OptionGroup var pipeline: PipelineArgument

  @Flag(help: "Write JSON.")
  var json = false

  func run() async throws {
    let status = try PipelineStatus(of: try pipeline.load())
    try StandardOutput.writeText(
      json
        ? status.json
        : StatusScreen(status, pipelinePath: pipeline.path).render(width: Terminal.width))
  }
}
