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
    let batches = stride(from: numbers.lowerBound, to: numbers.upperBound, by: batchSize).map {
      $0..<min($0 + batchSize, numbers.upperBound)
    }
    var watch = Stopwatch()
    // The engine, too, has a batch made ready while it has the one before written.
    var write: PreparedWrite = { SinkReceipt() }
    var inserted = 0
    for batch in batches + [0..<0] {
      let records = generator.records(batch)
      (write, inserted) = try await watch.measure { [write] in
        async let next = writer.prepare(records)
        let receipt = try await write()
        return (try await next, inserted + receipt.inserted)
      }
    }
    precondition(inserted == numbers.count, "the store was not as fresh as it should be")
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
