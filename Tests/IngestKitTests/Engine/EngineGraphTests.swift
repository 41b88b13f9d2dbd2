import Foundation
import Testing

@testable import IngestKit

/// What goes which way through a pipeline.
@Suite struct EngineGraphTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  @Test func `a node's records go to everyone who reads it, in one order`() async throws {
    fixture.world.put([.wire("a", "x"), .wire("b", "y")])
    try await fixture.run(
      """
      version: 1
      sources:
        list: { plugin: list }
      normalizers:
        left: { plugin: mark, from: list }
        right: { plugin: mark, from: list }
        both: { plugin: mark, from: [left, right] }
      sinks:
        out: { plugin: memory, from: both }
        copy: { plugin: memory, from: [both, list] }
      """)
    let ways = fixture.world.written().map { record -> [String] in
      guard case .article(let article) = record else { return [] }
      return [article.id] + article.source.credits
    }
    #expect(
      ways == [
        ["a", "left", "both"], ["a", "right", "both"], ["b", "left", "both"],
        ["b", "right", "both"],
      ])
    #expect(fixture.world.written("copy").count == 6)
  }

  @Test func `a normalizer behind a merger filters incidents`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    try await fixture.run(
      EngineFixture.simple.replacing(
        "sinks:\n  out: { plugin: memory, from: merged }",
        with: """
            kept: { plugin: keep, from: merged }
          sinks:
            out: { plugin: memory, from: kept }
          """))
    #expect(fixture.world.dossiers().map(\.reports.count) == [1])
    #expect(fixture.world.calls("kept") == 1)
  }

  @Test func `an incident that a filter leaves out after all is withdrawn from the sink`()
    async throws
  {
    let pipeline = EngineFixture.simple.replacing(
      "sinks:\n  out: { plugin: memory, from: merged }",
      with: """
          deadly: { plugin: deadly, from: merged }
        sinks:
          out: { plugin: memory, from: deadly }
        """)
    fixture.world.put([.wire("a", "Mosul 3"), .wire("b", "Basra 0")])
    try await fixture.run(pipeline)
    fixture.world.put([.wire("a", "Mosul 0")])
    #expect(try await fixture.run(pipeline).imbalances.isEmpty)
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 2])
    #expect(fixture.world.dossiers().map(\.incident.isRetracted) == [false, true])

    fixture.world.put([.wire("a", "Mosul 4")])
    try await fixture.run(pipeline)
    #expect(fixture.world.dossiers().map(\.incident.isRetracted) == [false, true, false])
  }

  @Test func `records filtered out are counted by reason`() async throws {
    fixture.world.put([.wire("a", "Mosul 3"), .wire("b", "Basra 1")])
    let summary = try await fixture.run(
      """
      version: 1
      sources:
        list: { plugin: list }
      normalizers:
        kept: { plugin: keep, from: list, word: Mosul }
      sinks:
        out: { plugin: memory, from: kept }
      """)
    #expect(summary.ledger.nodes["kept"]?.filtered == ["other words": 1])
    #expect(fixture.world.written().count == 1)
  }

  @Test func `a new sink receives the current incidents`() async throws {
    fixture.world.put([.wire("a", "Mosul 3"), .wire("b", "Basra 1")])
    try await fixture.run()
    fixture.world.put([.wire("a", "Mosul 7")])
    try await fixture.run()
    let yaml = EngineFixture.simple + "\n  late: { plugin: memory, from: merged }"
    try await fixture.run(yaml)
    let late = fixture.world.dossiers("late").map(\.incident)
    #expect(late.map(\.revision).sorted() == [1, 2])
    #expect(Set(late.map(\.id)).count == 2)
  }

  @Test func `a source's options fill in what an article lacks`() async throws {
    fixture.world.put([.wire("a", "x")])
    try await fixture.run(
      """
      version: 1
      sources:
        list: { plugin: list, publisher: Wire, country: IQ, language: ar, reliability: B }
      sinks:
        out: { plugin: memory, from: list }
      """)
    guard case .article(let read) = fixture.world.written().first else {
      Issue.record("no article was written")
      return
    }
    #expect(read.source.publisher == "Wire")
    #expect(read.country == "IQ")
    #expect(read.source.language == "ar")
    #expect(read.source.reliability == .b)
  }
}
