import Foundation
import IngestTesting
import Logging
import Testing

@testable import IngestKit

/// A pipeline of test plugins with a state file in a directory of its own.
final class EngineFixture: Sendable {
  let directory: URL
  let world: World
  private let registry = PluginRegistry(
    sources: [FetchSource.self, FileSource.self, ListSource.self, OnceSource.self],
    normalizers: [
      KeepNormalizer.self, DeadlyNormalizer.self, MarkNormalizer.self, ReportNormalizer.self,
    ],
    mergers: [PlaceMerger.self], sinks: [MemorySink.self])

  init(in directory: URL? = nil) throws {
    OpenFileLimit.raise()
    self.directory =
      directory
      ?? FileManager.default.temporaryDirectory.appending(
        path: "engine-\(UUID().uuidString)", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: self.directory, withIntermediateDirectories: true)
    world = World(self.directory)
  }

  deinit {
    World.forget(directory)
    try? FileManager.default.removeItem(at: directory)
  }

  static let simple = """
    version: 1
    sources:
      list: { plugin: list }
    normalizers:
      coded: { plugin: report, from: list }
      merged: { plugin: place, from: coded }
    sinks:
      out: { plugin: memory, from: merged }
    """

  func engine(
    _ yaml: String = EngineFixture.simple, settings: EngineSettings = .forTests
  ) throws -> Engine {
    let pipeline = try Pipeline.parse(
      yaml, file: "p.yaml", name: "p", directory: directory, registry: registry, environment: [:])
    return try Engine(
      pipeline,
      resources: Resources(pipelineDirectory: directory, configurationDirectory: nil),
      settings: settings, log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }))
  }

  @discardableResult
  func run(
    _ yaml: String = EngineFixture.simple, settings: EngineSettings = .forTests
  ) async throws -> RunSummary {
    let summary = try await engine(yaml, settings: settings).run()
    #expect(summary.imbalances == [])
    return summary
  }

  /// What a sink holds: the newest JSON of each record, in the order of the first writing.
  func lines(_ sink: String = "out") -> [String] { world.lines(sink) }
}

extension Article {
  /// An article whose title is its id.
  static func wire(
    _ id: String, _ text: String, published: String? = "2024-05-01"
  ) -> Article {
    Article(id: id, text: text, source: ArticleSource(title: id, published: published))
  }
}

extension EngineSettings {
  static var forTests: EngineSettings {
    var settings = EngineSettings()
    settings.clock = ManualClock()
    settings.now = { Date(timeIntervalSince1970: 1_700_000_000) }
    return settings
  }
}

/// What is outside of a pipeline: articles to read, records written, and failures to come.
final class World: Sendable {
  private struct State: Sendable {
    var articles: [String: [Article]] = [:]
    var written: [String: [Record]] = [:]
    var failures: [String: [PluginFailure]] = [:]
    var actions: [String: @Sendable () -> Void] = [:]
    var holds: [String: @Sendable (World) -> Bool] = [:]
    var counts: [String: Int] = [:]
  }

  private static let worlds = Locked<[String: World]>([:])

  /// The world of a pipeline's directory, for plugins that know only that.
  static func of(_ resources: Resources) -> World {
    worlds.withLock { $0[resources.pipelineDirectory.path] } ?? World(resources.pipelineDirectory)
  }

  static func forget(_ directory: URL) {
    worlds.withLock { $0[directory.path] = nil }
  }

  private let state = Locked(State())

  init(_ directory: URL) { Self.worlds.withLock { $0[directory.path] = self } }

  func put(_ articles: [Article], in source: String = "list") {
    state.withLock { $0.articles[source] = articles }
  }

  func articles(_ source: String) -> [Article] { state.withLock { $0.articles[source] ?? [] } }

  /// Makes the node's next calls fail, one after the other.
  func fail(_ node: String, _ failures: PluginFailure...) {
    state.withLock { $0.failures[node, default: []] += failures }
  }

  func onCall(of node: String, _ action: @escaping @Sendable () -> Void) {
    state.withLock { $0.actions[node] = action }
  }

  /// Makes a sink write only when the condition is true.
  func hold(_ sink: String, until condition: @escaping @Sendable (World) -> Bool) {
    state.withLock { $0.holds[sink] = condition }
  }

  /// Waits while the sink is held.
  func waitForRelease(of sink: String) async throws {
    guard let isFree = state.withLock({ $0.holds[sink] }) else { return }
    while !isFree(self) { try await Task.sleep(for: .milliseconds(1)) }
  }

  /// Counts a call of the node, and fails when it is to fail.
  func call(_ node: String) throws {
    let (failure, action) = state.withLock { state in
      state.counts[node, default: 0] += 1
      let failure =
        state.failures[node]?.isEmpty == false ? state.failures[node]?.removeFirst() : nil
      return (failure, state.actions[node])
    }
    action?()
    if let failure { throw failure }
  }

  func calls(_ node: String) -> Int { state.withLock { $0.counts[node] ?? 0 } }

  func write(_ records: [Record], to sink: String) -> SinkReceipt {
    state.withLock { state in
      var receipt = SinkReceipt(cursor: "\(state.written[sink, default: []].count + records.count)")
      for record in records {
        let known = state.written[sink, default: []].last { $0.id == record.id }
        if known == record {
          receipt.unchanged += 1
        } else if known == nil {
          receipt.inserted += 1
        } else {
          receipt.updated += 1
        }
        state.written[sink, default: []].append(record)
      }
      return receipt
    }
  }

  func written(_ sink: String = "out") -> [Record] { state.withLock { $0.written[sink] ?? [] } }

  /// Removes everything that a sink holds.
  func empty(_ sink: String = "out") { state.withLock { $0.written[sink] = nil } }

  func lines(_ sink: String) -> [String] { written(sink).map(\.json) }

  func dossiers(_ sink: String = "out") -> [Dossier] {
    written(sink).compactMap { record in
      guard case .incident(let dossier) = record else { return nil }
      return dossier
    }
  }
}
