internal import Foundation
internal import IngestKit
internal import Logging

/// What the engine costs beside calling the same plugins in a plain loop.
///
/// Articles of some 200 bytes are generated in memory, pass a normalizer that changes nothing and
/// are counted by a sink; one worker. Each figure comes from a process of its own, so that its peak
/// memory is its own too.
enum EngineBenchmark: Benchmark {
  static let name = "engine"
  static let summary = "[COUNT [loop|off|on]]: COUNT articles, with the inbox off or on"

  enum Mode: String, CaseIterable { case loop, off, on }

  static func run(_ arguments: [String]) async throws {
    let count = arguments.first.flatMap { Int($0) } ?? 1_000_000
    guard let mode = arguments.dropFirst().first.flatMap(Mode.init) else { return try table(count) }
    var watch = Stopwatch()
    try await watch.measure {
      switch mode {
      case .loop: try await loop(count)
      case .off, .on: try await pipeline(count, inbox: mode)
      }
    }
    print(count, mode.rawValue, watch.processor, watch.elapsed, ProcessMemory.peak)
  }

  private static func loop(_ count: Int) async throws {
    let resources = Resources(
      pipelineDirectory: FileManager.default.temporaryDirectory, configurationDirectory: nil)
    let context = PluginContext(
      node: "loop", log: Logger(label: "benchmarks"), resources: resources)
    var options = GeneratedSource.Options()
    options.count = count
    let sink = CountingSink(options: NoOptions(), context: context)
    let loop = PlainLoop(
      normalizer: PassNormalizer(options: NoOptions(), context: context),
      writer: try await sink.open(cursor: nil))
    try await GeneratedSource(options: options, context: context).read(loop)
  }

  private static func pipeline(_ count: Int, inbox: Mode) async throws {
    let scratch = try ScratchDirectory()
    let registry = PluginRegistry(
      sources: [GeneratedSource.self], normalizers: [PassNormalizer.self],
      sinks: [CountingSink.self])
    let pipeline = try Pipeline.parse(
      """
      version: 1
      sources: { made: { plugin: generated, count: \(count), inbox: \(inbox.rawValue) } }
      normalizers: { passed: { plugin: pass, from: made } }
      sinks: { counted: { plugin: counting, from: passed } }
      """, file: "benchmark.yaml", name: "benchmark", directory: scratch.url, registry: registry,
      environment: [:])
    var settings = EngineSettings()
    settings.workers = 1
    let engine = try Engine(
      pipeline, resources: Resources(pipelineDirectory: scratch.url, configurationDirectory: nil),
      settings: settings, log: Logger(label: "benchmarks"))
    let summary = try await engine.run()
    guard summary.status == .done, summary.ledger.sinks["counted"]?.inserted == count else {
      throw PluginFailure.bug("the run went wrong: \(summary.json)")
    }
  }

  /// Runs this program once for every figure, three times where time counts.
  private static func table(_ count: Int) throws {
    let loop = try best(count, .loop)
    print("plain loop: \(text(loop.processor / Double(count) * 1e6)) µs a record")
    for mode in [Mode.off, .on] {
      let small = try best(count / 10, mode, of: 1)
      let large = try best(count, mode)
      let overhead = (large.processor - loop.processor) / Double(count) * 1e6
      print(
        "inbox \(mode.rawValue): \(text(overhead)) µs a record on top; wall \(text(large.wall)) s;"
          + " peak memory \(small.peak) MiB at \(count / 10), \(large.peak) MiB at \(count)")
    }
  }

  private struct Figures {
    let processor: Double
    let wall: Double
    let peak: Int
  }

  private static func best(_ count: Int, _ mode: Mode, of times: Int = 3) throws -> Figures {
    let runs = try (0..<times).map { _ in try measured(count, mode) }
    return Figures(
      processor: runs.map(\.processor).min() ?? 0, wall: runs.map(\.wall).min() ?? 0,
      peak: runs.map(\.peak).max() ?? 0)
  }

  private static func measured(_ count: Int, _ mode: Mode) throws -> Figures {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/proc/self/exe").resolvingSymlinksInPath()
    process.arguments = [name, String(count), mode.rawValue]
    process.standardOutput = output
    try process.run()
    let line = String(
      decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    let fields = line.split(whereSeparator: \.isWhitespace).compactMap { Double($0) }
    guard process.terminationStatus == 0, fields.count == 4 else {
      throw PluginFailure.bug("the measured process failed: \(line)")
    }
    return Figures(processor: fields[1], wall: fields[2], peak: Int(fields[3]))
  }

  private static func text(_ number: Double) -> String { String(format: "%.2f", number) }
}
