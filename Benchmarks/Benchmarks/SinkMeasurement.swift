internal import Foundation
internal import IngestKit
internal import Logging
internal import Plugins

/// Feeds a sink with generated incidents in batches, as the engine does.
struct SinkMeasurement {
  let generator: IncidentGenerator
  let batchSize = EngineSettings().deliverySize

  /// Writes the incidents and prints how many a second the sink took.
  func write(_ numbers: Range<Int>, into sink: some Sink, as label: String) async throws {
    var opening = Stopwatch()
    let writer = try await opening.measure { try await sink.open(cursor: nil) }
    var watch = Stopwatch()
    for start in stride(from: numbers.lowerBound, to: numbers.upperBound, by: batchSize) {
      let batch = generator.records(start..<min(start + batchSize, numbers.upperBound))
      let receipt = try await watch.measure { try await writer.write(batch) }
      precondition(receipt.inserted == batch.count, "the store was not as fresh as it should be")
    }
    let written = watch.rate(numbers.count)
    try await watch.measure { try await writer.close() }
    print(
      "\(label): \(numbers.count) incidents at \(watch.rate(numbers.count)) (before closing"
        + " \(written)); opened in \(Int(opening.elapsed * 1000)) ms;"
        + " peak memory \(ProcessMemory.peak) MiB")
  }

  /// Where a sink's paths are resolved.
  static func context(_ directory: URL) -> PluginContext {
    PluginContext(
      node: "measured", log: Logger(label: "benchmarks"),
      resources: Resources(pipelineDirectory: directory, configurationDirectory: nil))
  }
}
