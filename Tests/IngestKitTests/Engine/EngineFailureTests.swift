import Foundation
import Testing

@testable import IngestKit

/// What a run makes of records, nodes and sinks that fail.
@Suite struct EngineFailureTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  @Test func `a record that fails becomes a dead letter and the run goes on`() async throws {
    fixture.world.put([.wire("a", "bad"), .wire("b", "Basra 1")])
    let summary = try await fixture.run()
    #expect(summary.status == .partial)
    #expect(summary.ledger.nodes["coded"]?.deadLettered == 1)
    #expect(fixture.world.dossiers().count == 1)
    let letters = try await fixture.deadLetters()
    #expect(letters == ["coded a: the text is bad"])
    #expect(try await fixture.run().status == .done)
  }

  @Test(arguments: ["on", "off"])
  func `when each tenth record fails all others are delivered`(inbox: String) async throws {
    fixture.world.put(
      (1...200).map { .wire("\($0)", $0.isMultiple(of: 10) ? "bad" : "Place\($0) 1") })
    let pipeline = EngineFixture.simple.replacing(
      "{ plugin: list }", with: "{ plugin: list, inbox: \(inbox) }")
    let summary = try await fixture.run(pipeline)
    #expect(summary.status == .partial)
    #expect(summary.ledger.nodes["coded"]?.deadLettered == 20)
    #expect(summary.ledger.sinks["out"]?.inserted == 180)
    #expect(fixture.world.dossiers().count == 180)
    #expect(try await fixture.deadLetters().count == 20)
    try await fixture.run(pipeline)
    #expect(fixture.world.dossiers().count == 180)
  }

  @Test func `a failure that passes is tried again after growing pauses`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail(
      "list", .transient("busy"), .transient("busy", retryAfter: .seconds(10)), .transient("busy"))
    let clock = ManualClock()
    var settings = EngineSettings.forTests
    settings.clock = clock
    let summary = try await fixture.run(settings: settings)
    #expect(clock.pauses == [.seconds(1), .seconds(10), .seconds(4)])
    #expect(summary.status == .done)
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `a source that fails leaves the others unharmed`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")], in: "good")
    fixture.world.put([.wire("b", "Basra 3")], in: "bad")
    fixture.world.fail("bad", .permanent("gone"))
    let summary = try await fixture.run(
      """
      version: 1
      sources:
        good: { plugin: list }
        bad: { plugin: list }
      sinks:
        out: { plugin: memory, from: [good, bad] }
      """)
    #expect(summary.status == .partial)
    #expect(summary.failures.map(\.message) == ["node 'bad': gone"])
    // What it had emitted before it failed is kept.
    #expect(fixture.world.written().count == 2)
  }

  @Test func `no source at all gives its own status`() async throws {
    fixture.world.fail("list", .permanent("gone"))
    #expect(try await fixture.run().status == .unavailable)
  }

  @Test func `a normalizer that fails for good ends its branch alone`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail("coded", .permanent("no dictionary"))
    let yaml = EngineFixture.simple + "\n  copy: { plugin: memory, from: list }"
    let summary = try await fixture.run(yaml)
    #expect(summary.status == .partial)
    #expect(fixture.world.written("copy").count == 1)
    #expect(fixture.world.written("out").isEmpty)
    #expect(summary.ledger.inbox.pending == 1)

    let next = try await fixture.run(yaml)
    #expect(next.status == .done)
    #expect(fixture.world.written("out").count == 1)
    #expect(fixture.world.written("copy").count == 1)
  }

  @Test func `a merger that fails leaves its articles for the next run`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail("merged", .permanent("no disk"))
    #expect(try await fixture.run().status == .partial)
    #expect(try await fixture.run().status == .done)
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `a plugin's bug fails the run and loses nothing`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail("coded", .bug("impossible"))
    let summary = try await fixture.run()
    #expect(summary.status == .software)
    #expect(try await fixture.run().status == .done)
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `a sink that fails catches up at the next run`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail("out", .permanent("disk is full"))
    let yaml = EngineFixture.simple + "\n  copy: { plugin: memory, from: merged }"
    let summary = try await fixture.run(yaml)
    #expect(summary.status == .partial)
    #expect(summary.ledger.sinks["out"]?.pending == 1)
    #expect(fixture.world.written("copy").count == 1)
    #expect(fixture.world.calls("out.close") == 1)

    #expect(try await fixture.run(yaml).status == .done)
    #expect(fixture.world.written("out").count == 1)
    #expect(fixture.world.written("copy").count == 1)
  }

  @Test func `what comes after a sink has failed waits for the next run`() async throws {
    fixture.world.put((1...40).map { .wire("\($0)", "Mosul\($0) 3") })
    fixture.world.fail("out.open", .permanent("is a directory"))
    let summary = try await fixture.run()
    #expect(summary.status == .partial)
    #expect(summary.ledger.sinks["out"]?.pending == 40)
    #expect(try await fixture.run().ledger.sinks["out"]?.inserted == 40)
  }

  @Test func `a record that a sink cannot write is the only one left out`() async throws {
    fixture.world.put([
      .wire("a", "Mosul 3"), .wire("b", "unwritable 1"), .wire("c", "Basra 2"),
    ])
    let summary = try await fixture.run()
    #expect(summary.ledger.sinks["out"]?.deadLettered == 1)
    #expect(fixture.world.dossiers().count == 2)
  }
}
