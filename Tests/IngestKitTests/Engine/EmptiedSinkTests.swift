import Testing

@testable import IngestKit

/// A sink whose records somebody has removed.
@Suite struct EmptiedSinkTests {
  private let fixture: EngineFixture

  init() async throws {
    fixture = try EngineFixture()
    try await run(["Mosul 3", "Basra 1"])
    try await run(["Mosul 7", "Basra 1"])
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 1, 2])
    fixture.world.empty()
  }

  @discardableResult
  private func run(_ texts: [String] = []) async throws -> SinkLedger {
    if !texts.isEmpty { fixture.world.put(zip(["a", "b"], texts).map { .wire($0, $1) }) }
    return try #require(try await fixture.run().ledger.sinks["out"])
  }

  private var ids: Set<String> { Set(fixture.world.dossiers().map(\.incident.id)) }

  @Test func `it is filled again with the current records, once`() async throws {
    #expect(try await run().inserted == 2)
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 2])
    #expect(try await run() == SinkLedger())
  }

  @Test func `what is new comes along in the same run`() async throws {
    // Whether the new revision comes by itself, behind the old one, is left to the scheduler.
    let taken = try await run(["Mosul 7", "Basra 5"]).taken
    #expect(Array(fixture.world.dossiers().map(\.incident.revision).suffix(2)) == [2, 2])
    #expect(Set(fixture.lines()).count == taken && (2...3).contains(taken))
    #expect(ids.count == 2)
    #expect(try await run() == SinkLedger())
  }

  @Test func `of what was merged before it is filled it gets the current records alone`()
    async throws
  {
    fixture.world.fail("out.open", .permanent("the disk is read-only"))
    #expect(try await run(["Mosul 7", "Basra 5"]).pending == 1)
    #expect(try await run().inserted == 2)
    #expect(fixture.world.dossiers().map(\.incident.revision) == [2, 2])
    #expect(ids.count == 2)
  }

  @Test func `a failure on the way leaves the rest for the next run`() async throws {
    fixture.world.fail("out", .permanent("the disk is full"))
    #expect(try await run().pending == 2)
    #expect(try await run().inserted == 2)
    #expect(ids.count == 2)
  }

  @Test func `another sink gets nothing twice`() async throws {
    let yaml = EngineFixture.simple + "\n  other: { plugin: memory, from: merged }"
    try await fixture.run(yaml)
    fixture.world.empty()
    let summary = try await fixture.run(yaml)
    #expect(summary.ledger.sinks["out"]?.inserted == 2)
    #expect(summary.ledger.sinks["other"] == SinkLedger())
  }

  @Test func `a sink that could take nothing yet is not emptied`() async throws {
    let fixture = try EngineFixture()
    fixture.world.put([.wire("a", "unwritable 1")])
    #expect(try await fixture.run().ledger.sinks["out"]?.deadLettered == 1)
    #expect(try await fixture.run().ledger.sinks["out"] == SinkLedger())
    #expect(try await fixture.count("dead_letters") == 1)
  }
}
