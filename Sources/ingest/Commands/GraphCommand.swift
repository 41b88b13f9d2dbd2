import ArgumentParser
import IngestKit

/// Draws the graph of a pipeline file.
struct GraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "graph",
    abstract: "Draws the graph of a pipeline: as text, Mermaid, DOT or JSON.",
    discussion: """
      ingest graph news.yaml --format dot | dot -Tsvg > news.svg
      """
  )

  enum Format: String, ExpressibleByArgument, CaseIterable {
    case text, mermaid, dot, json
  }

  @OptionGroup var pipeline: PipelineArgument

  @Option(help: "text, mermaid, dot or json.")
  var format = Format.text

  func run() async throws {
    let graph = try pipeline.load().graph
    let rendering = GraphRendering(rawValue: format.rawValue)
    try StandardOutput.writeText(rendering?.render(graph) ?? graph.json)
  }
}
