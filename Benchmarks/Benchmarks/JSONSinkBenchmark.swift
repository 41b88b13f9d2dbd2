internal import IngestKit
internal import Plugins

/// How many incidents a second the JSON sink appends to its log.
enum JSONSinkBenchmark: Benchmark {
  static let name = "json-sink"
  static let summary = "[COUNT]: COUNT incidents into a log"

  static func run(_ arguments: [String]) async throws {
    let count = arguments.first.flatMap { Int($0) } ?? 200_000
    let scratch = try ScratchDirectory()
    var options = JSONSink.Options()
    options.path = OutputPath("incidents.jsonl")
    let sink = try JSONSink(options: options, context: SinkMeasurement.context(scratch.url))
    try await SinkMeasurement(generator: IncidentGenerator(quotes: 6))
      .write(0..<count, into: sink, as: "json, log")
  }
}
