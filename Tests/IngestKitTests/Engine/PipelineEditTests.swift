import Foundation
import Testing

@testable import IngestKit

/// Editing a pipeline file keeps what was read.
@Suite struct PipelineEditTests {
  private let fixture: EngineFixture
  private static let yaml = """
    version: 1
    sources:
      files: { plugin: files, paths: ["a.txt", "b.txt"] }
      more: { plugin: files, paths: "c.txt" }
    normalizers:
      coded: { plugin: report, from: [files, more] }
      merged: { plugin: place, from: coded }
    sinks:
      out: { plugin: memory, from: merged }
    """

  init() async throws {
    fixture = try EngineFixture()
    for name in ["a", "b", "c", "d"] { try write("\(name)town 3", to: "\(name).txt") }
    try await run(Self.yaml)
  }

  private func write(_ text: String, to name: String) throws {
    try Data(text.utf8).write(to: fixture.directory.appending(path: name))
  }

  /// Runs as if an hour had gone by, so that the files have come to rest.
  @discardableResult
  private func run(_ yaml: String, hours: Double = 1) async throws -> RunSummary {
    var settings = EngineSettings.forTests
    settings.now = { Date(timeIntervalSinceNow: hours * 3600) }
    return try await fixture.run(yaml, settings: settings)
  }

  @Test(arguments: [
    "another option": Self.yaml.replacing("\"c.txt\"", with: "\"c.txt\", publisher: Wire"),
    "another order": """
    version: 1
    sinks:
      out: { from: merged, plugin: memory }
    normalizers:
      merged: { from: coded, plugin: place }
      coded: { from: [more, files], plugin: report }
    sources:
      more: { paths: "c.txt", plugin: files }
      files: { paths: ["b.txt", "a.txt"], plugin: files }
    """,
    "another node": Self.yaml.replacing(
      "sinks:",
      with:
        "  kept: { plugin: keep, from: coded }\nsinks:\n  kept_out: { plugin: memory, from: kept }"),
    "fewer paths": Self.yaml.replacing("\"a.txt\", \"b.txt\"", with: "\"b.txt\""),
  ])
  func `an edited pipeline file reads nothing again`(edit: String, yaml: String) async throws {
    let summary = try await run(yaml)
    #expect(summary.ledger.nodes["files"]?.taken == 0 && summary.ledger.nodes["more"]?.taken == 0)
    #expect(summary.ledger.sinks["out"] == SinkLedger())
    #expect(fixture.world.written().count == 3)
  }

  @Test func `another entry in the paths reads that file alone`() async throws {
    let yaml = Self.yaml.replacing("\"b.txt\"", with: "\"d.txt\"")
    #expect(try await run(yaml).ledger.nodes["files"]?.passed == 1)
    #expect(try await run(Self.yaml).ledger.nodes["files"]?.taken == 0)
  }

  @Test func `a new sink receives all current incidents, and the others nothing`() async throws {
    try write("atown 7", to: "a.txt")
    try await run(Self.yaml)
    let summary = try await run(Self.yaml + "\n  late: { plugin: memory, from: merged }")
    #expect(summary.ledger.sinks["late"]?.inserted == 3)
    #expect(summary.ledger.sinks["out"]?.taken == 0)
    #expect(fixture.world.dossiers("late").map(\.incident.revision).sorted() == [1, 1, 2])
  }

  @Test func `a clock that was set back loses nothing`() async throws {
    try write("atown 7", to: "a.txt")
    try write("dtown 1", to: "d.txt")
    let yaml = Self.yaml.replacing("\"b.txt\"", with: "\"b.txt\", \"d.txt\"")
    let back = try await run(yaml, hours: -20_000)
    #expect(back.status == .done)
    #expect(back.ledger.nodes["files"]?.passed == 2)
    let revised = try #require(fixture.world.dossiers().map(\.incident).first { $0.revision == 2 })
    #expect(try #require(revised.lastChanged) >= (try #require(revised.firstSeen)))
    // Times that lie ahead of the clock cannot be trusted, so content decides, and is the same.
    #expect(try await run(yaml, hours: -20_000).ledger.nodes["files"]?.passed == 0)
    try write("dtown 2", to: "d.txt")
    #expect(try await run(yaml, hours: -20_000).ledger.nodes["files"]?.passed == 1)
    #expect(try await run(yaml, hours: 1).ledger.nodes["files"]?.passed == 0)
  }
}
