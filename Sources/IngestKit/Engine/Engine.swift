package import Foundation
package import Logging

/// Runs a pipeline once.
package final class Engine: Sendable {
  package let pipeline: Pipeline
  private let plan: RunPlan
  private let settings: EngineSettings
  private let http: HTTPSettings
  private let log: Logger
  private let cancellation = Cancellation()
  private let book = RunBook()

  /// Makes every plugin of the pipeline.
  ///
  /// - Throws: what the plugins refuse, each at its node's line.
  package init(
    _ pipeline: Pipeline, resources: Resources, settings: EngineSettings = EngineSettings(),
    log: Logger
  ) throws(PipelineErrors) {
    self.pipeline = pipeline
    self.settings = settings
    self.log = log
    let plugins = try pipeline.makePlugins(resources: resources, log: log)
    http = try pipeline.httpSettings(basedOn: settings.http)
    plan = RunPlan(pipeline, plugins, settings)
  }

  /// Reads what is new, works on it and delivers what it leads to.
  ///
  /// - Parameters:
  ///   - url: the state file; `StateLocation.url(of:)` by default.
  ///   - wait: how long to wait for another run to end.
  /// - Throws: when the state cannot be used. What nodes could not do is told in the summary.
  package func run(
    stateAt url: URL? = nil, wait: LockWait = .none
  ) async throws(StateError) -> RunSummary {
    let url = url ?? StateLocation.url(of: pipeline)
    if let former = try StateAdoption(pipeline, stateAt: url)() {
      log.notice("'\(pipeline.file)' goes on with the state that it had as '\(former)'")
    }
    let state = try await StateFile.opened(
      at: url, wait: wait, clock: settings.clock, isWanted: { !cancellation.isRequested })
    defer { state.close() }
    do {
      let client = HTTPClient(
        http, memory: StateHTTPMemory(state: state, now: settings.now), clock: settings.clock,
        now: settings.now, log: log)
      return try await Run(
        pipeline, plan, settings, cancellation, state, book, http: client, log: log)()
    } catch {
      throw StateError(error, path: url.path)
    }
  }

  /// How far the run has come; may be asked at any time.
  package var progress: RunProgress { book.progress }

  /// Ends the run early: sources stop, and what they have read is finished.
  ///
  /// Asked a second time, it stops at once, and the rest stays in the state for the next run.
  package func cancel() { cancellation.request() }

  /// Takes articles through the normalizers alone: no sources, no sinks, no state.
  ///
  /// - Parameters:
  ///   - next: gives some articles at a time, and nil behind the last.
  ///   - merging: whether mergers are used; they merge this input only and give their incidents
  ///     when it has ended.
  ///   - write: takes what the last nodes of the graph give for some articles, in input order.
  package func map(
    merging: Bool, next: @escaping @Sendable () async throws -> [Article]?,
    write: @escaping @Sendable (MappedRecords) async throws -> Void
  ) async throws {
    try await Mapping(plan: plan, merging: merging, write: write)(next: next)
  }
}
