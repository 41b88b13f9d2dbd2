import ArgumentParser
import IngestKit
import Logging

/// Checks a pipeline file and everything that it names.
struct ValidateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks a pipeline file, then what it reads; names every problem of the file.",
    discussion: """
      Each problem is a line "file:line:column: what is wrong", with what would be right. Nothing \
      is read or written but the files that plugins need, such as dictionaries. Exit code 78 when \
      there is a problem.
      """
  )

  @OptionGroup var pipeline: PipelineArgument
  @OptionGroup var installed: InstalledFiles

  @Flag(help: "Write the problems as JSON to standard output.")
  var json = false

  func run() async throws {
    do {
      let pipeline = try pipeline.load()
      try pipeline.validate(
        resources: try installed.resources(pipelineDirectory: pipeline.directory),
        log: Logger(label: "ingest"))
      if json { try StandardOutput.writeText(PipelineErrors([]).json) }
    } catch let errors as PipelineErrors where json {
      try StandardOutput.writeText(errors.json)
      throw ExitCode(ExitStatus.configuration.rawValue)
    }
  }
}
