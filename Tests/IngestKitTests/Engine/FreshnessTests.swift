import Foundation
import Testing

@testable import IngestKit

struct FreshnessTests {
  private let fixture: EngineFixture
  private static let start = Date(timeIntervalSince1970: 1_700_000_000)
  private static let yaml = """
    version: 1
    sources:
      list: { plugin: list, freshness: { warn_after: 6h, error_after: 1d } }
    sinks:
      out: { plugin: memory, from: list }
    """

  init() throws { fixture = try EngineFixture() }

  private func run(hours: Double) async throws -> RunSummary {
    var settings = EngineSettings.forTests
    settings.now = { Self.start + hours * 3600 }
    return try await fixture.run(Self.yaml, settings: settings)
  }

  @Test func `a silent source is told of once and ends runs with 3 when it is beyond the limit`()
    async throws
  {
    fixture.world.put([Article(id: "1", text: "Kirkuk 3")])
    #expect(try await run(hours: 0).status == .done)
    #expect(try await run(hours: 6).stale == [])
    let seen:
      [(hours: Double, status: IngestKit.ExitStatus, level: StaleSource.Level, isNew: Bool)] = [
        (7, .done, .warning, true), (8, .done, .warning, false), (25, .stale, .error, true),
        (26, .stale, .error, false),
      ]
    for expected in seen {
      let summary = try await run(hours: expected.hours)
      #expect(summary.status == expected.status, "after \(expected.hours) hours")
      #expect(summary.stale.map(\.level) == [expected.level])
      #expect(summary.stale.map(\.isNew) == [expected.isNew])
    }
    fixture.world.put([Article(id: "1", text: "Kirkuk 5")])
    let fresh = try await run(hours: 27)
    #expect(fresh.status == .done && fresh.stale == [])
  }

  @Test func `a source that never gave anything is stale from the first run on`() async throws {
    #expect(try await run(hours: 0).status == .done)
    let summary = try await run(hours: 25)
    #expect(summary.status == .stale)
    #expect(
      summary.stale.first?.message
        == "has given nothing at all since 2023-11-14T22:13:20Z; 'error_after: 1d' allows less")
  }

  @Test func `the status tells of it`() async throws {
    fixture.world.put([Article(id: "1", text: "Kirkuk 3")])
    _ = try await run(hours: 0)
    let pipeline = try fixture.engine(Self.yaml).pipeline
    func status(hours: Double) throws -> StaleSource? {
      try PipelineStatus(of: pipeline, at: Self.start + hours * 3600).sources.first?.stale
    }
    #expect(try status(hours: 5) == nil)
    #expect(try status(hours: 7)?.level == .warning)
    #expect(try status(hours: 25)?.level == .error)
  }
}
