import ArgumentParser
import IngestKit
import Plugins

/// Prints the JSON Schema of what the program writes and of what it reads.
struct SchemaCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Prints a JSON Schema: of the records, or of a pipeline file.",
    discussion: """
      An editor that knows the schema of a pipeline file completes and checks it while you type:

        ingest schema pipeline > pipeline.schema.json
      """
  )

  enum Subject: String, ExpressibleByArgument, CaseIterable {
    case incident, report, article, pipeline
  }

  @Argument(help: "incident, report, article or pipeline.")
  var subject: Subject

  func run() async throws {
    let record = RecordSchema(rawValue: subject.rawValue)
    try StandardOutput.writeText(record?.json ?? PipelineSchema(.builtIn).json)
  }
}
