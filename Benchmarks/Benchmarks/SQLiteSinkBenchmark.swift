internal import Foundation
internal import IngestKit
internal import Plugins

/// How many incidents a second the SQLite sink takes, into a fresh store and into a large one.
enum SQLiteSinkBenchmark: Benchmark {
  static let name = "sqlite-sink"
  static let summary = "[COUNT [HELD [QUOTES]]]: COUNT incidents into a store that holds HELD"

  static func run(_ arguments: [String]) async throws {
    let numbers = arguments.compactMap { Int($0) } + [100_000, 0, 6].dropFirst(arguments.count)
    let (count, held) = (numbers[0], numbers[1])
    let scratch = try ScratchDirectory()
    let measurement = SinkMeasurement(generator: IncidentGenerator(quotes: numbers[2]))
    var options = SQLiteSink.Options()
    options.path = OutputPath("incidents.db")
    let sink = SQLiteSink(options: options, context: SinkMeasurement.context(scratch.url))
    if held > 0 { try await measurement.write(0..<held, into: sink, as: "sqlite, filling") }
    try await measurement.write(held..<held + count, into: sink, as: "sqlite, holding \(held)")
    if held == 0 {
      let floor = try await StoreCopy(
        of: scratch.url.appending(path: "incidents.db"),
        to: scratch.url.appending(path: "copy.db"), count: count
      ).measure()
      print("SQLite alone, the same rows: \(floor.rate(count))")
    }
  }
}
