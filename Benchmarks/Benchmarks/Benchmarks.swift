internal import Foundation

/// Runs the benchmark that its first argument names.
@main
enum Benchmarks {
  /// Sorted by name.
  static var all: [any Benchmark.Type] {
    [
      EngineBenchmark.self,
      FeedBenchmark.self,
      HTTPBenchmark.self,
      JSONSinkBenchmark.self,
      RSSBenchmark.self,
      SQLiteSinkBenchmark.self,
    ]
  }

  static func main() async throws {
    let arguments = CommandLine.arguments.dropFirst()
    guard let benchmark = all.first(where: { $0.name == arguments.first }) else {
      for benchmark in all {
        print(benchmark.name.padding(toLength: 16, withPad: " ", startingAt: 0), benchmark.summary)
      }
      return
    }
    try await benchmark.run(Array(arguments.dropFirst()))
  }
}
