import Foundation
import Testing

@testable import IngestKit

@Suite struct DeadLetterTests {
  private let fixture: EngineFixture
  private let withCopy = EngineFixture.simple + "\n  copy: { plugin: memory, from: merged }"
  private let withFollower = EngineFixture.simple.replacing(
    "sinks:\n  out: { plugin: memory, from: merged }",
    with: """
        kept: { plugin: keep, from: merged }
      sinks:
        out: { plugin: memory, from: kept }
      """)

  init() throws { fixture = try EngineFixture() }

  private func put(_ articles: (id: String, text: String)...) {
    fixture.world.put(
      articles.map {
        Article(id: $0.id, text: $0.text, source: ArticleSource(published: "2024-05-01"))
      })
  }

  private func letters(_ state: BuriedLetter.State? = nil) throws -> [BuriedLetter] {
    var query = DeadLetterQuery()
    query.states = state.map { [$0] }
    return try #require(StateReader(at: fixture.stateURL)).deadLetters(query)
  }

  private func states() throws -> [String] {
    try letters().map { "\($0.id) \($0.node) \($0.recordID) \($0.state.rawValue)" }
  }

  private func office(_ yaml: String = EngineFixture.simple) throws -> DeadLetterOffice {
    DeadLetterOffice(
      try fixture.engine(yaml).pipeline, now: { Date(timeIntervalSince1970: 1_700_000_100) })
  }

  /// An article that the coder fails on, once.
  private func letterOfTheCoder() async throws {
    put(("a", "Mosul 3"))
    fixture.world.fail("coded", .record("no words"))
    try await fixture.run()
  }

  @Test func `a letter tells its run, node, reason and record`() async throws {
    try await letterOfTheCoder()
    let letter = try #require(try letters().first)
    #expect(letter.state == .waiting && letter.changed == nil)
    #expect(letter.run == 1 && letter.time == "2023-11-14T22:13:20Z")
    #expect(letter.node == "coded" && letter.reason == "no words")
    #expect(letter.kind == .article && letter.record.contains("Mosul 3"))
  }

  @Test func `a retried article is worked on by the next run, and its letter closes`()
    async throws
  {
    try await letterOfTheCoder()
    #expect(try await office().retry(DeadLetterQuery()).changed == [1])
    let retried = try #require(try letters().first)
    #expect(retried.state == .retried && retried.changed == "2023-11-14T22:15:00Z")

    let summary = try await fixture.run()
    #expect(summary.ledger.inbox.waiting == 1)
    #expect(fixture.world.dossiers().count == 1)
    #expect(try states() == ["1 coded a closed"])
    #expect(try await fixture.run().ledger.inbox.done == 0)
  }

  @Test func `a retried article that fails again is a new letter`() async throws {
    try await letterOfTheCoder()
    _ = try await office().retry(DeadLetterQuery())
    fixture.world.fail("coded", .record("still no words"))
    #expect(try await fixture.run().deadLetters.waiting == 1)
    #expect(try states() == ["1 coded a retried", "2 coded a waiting"])
  }

  @Test func `a newer revision of the article closes the letter`() async throws {
    try await letterOfTheCoder()
    put(("a", "Mosul 7"))
    try await fixture.run()
    #expect(try states() == ["1 coded a closed"])
    let outcome = try await office().retry(query(ids: [1]))
    #expect(outcome.refused == [.init(id: 1, reason: "it is closed already")])
  }

  @Test func `an article that was edited since is not put back`() async throws {
    try await letterOfTheCoder()
    put(("a", "Mosul 7"))
    fixture.world.fail("coded", .permanent("no dictionary"))
    try await fixture.run()
    let outcome = try await office().retry(DeadLetterQuery())
    #expect(outcome.refused.map(\.reason) == ["a newer revision has taken its place"])
    try await fixture.run()
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1])
  }

  @Test func `what a sink refused is offered to that sink alone`() async throws {
    put(("a", "Mosul 3"), ("b", "Basra 1"))
    fixture.world.fail("out", .record("too long"), .record("too long"))
    try await fixture.run(withCopy)
    #expect(fixture.world.written("out").count == 1)
    #expect(try states().count == 1)

    #expect(try await office(withCopy).retry(DeadLetterQuery()).changed == [1])
    let summary = try await fixture.run(withCopy)
    #expect(summary.ledger.sinks["out"]?.inserted == 1)
    #expect(summary.ledger.sinks["copy"] == SinkLedger())
    #expect(try letters().map(\.state) == [.closed])
    #expect(Set(fixture.lines()).count == 2 && fixture.lines().count == 2)
    #expect(fixture.world.written("copy").count == 2)

    // The sink's position has not gone back.
    try await fixture.run(withCopy)
    #expect(fixture.world.written("out").count == 2)
  }

  @Test func `a record that a sink refuses again is a new letter`() async throws {
    put(("a", "unwritable 1"))
    try await fixture.run()
    _ = try await office().retry(DeadLetterQuery())
    try await fixture.run()
    #expect(try letters().map(\.state) == [.retried, .waiting])
    #expect(try await fixture.run().ledger.sinks["out"] == SinkLedger())
  }

  @Test func `an incident that was revised since replaces the letter of a sink`() async throws {
    put(("a", "Mosul 3"))
    fixture.world.fail("out", .record("too long"))
    try await fixture.run()
    put(("a", "Mosul 7"))
    try await fixture.run()
    #expect(try letters().map(\.state) == [.closed])
    #expect(fixture.world.dossiers().map(\.incident.revision) == [2])
  }

  @Test func `what a normalizer behind a merger failed on is offered to it again`() async throws {
    put(("a", "Mosul 3"))
    fixture.world.fail("kept", .record("odd"))
    try await fixture.run(withFollower)
    #expect(fixture.world.dossiers().isEmpty)
    _ = try await office(withFollower).retry(DeadLetterQuery())
    try await fixture.run(withFollower)
    #expect(fixture.world.dossiers().count == 1)
    #expect(try letters().map(\.state) == [.closed])
  }

  @Test func `a dropped letter is kept, and nothing is delivered`() async throws {
    try await letterOfTheCoder()
    #expect(try await office().drop(DeadLetterQuery()).changed == [1])
    #expect(try await fixture.run().deadLetters.waiting == 0)
    #expect(fixture.world.dossiers().isEmpty)
    let letter = try #require(try letters().first)
    #expect(letter.state == .dropped && letter.record.contains("Mosul 3"))
  }

  @Test func `a letter that was dropped by mistake can still be retried`() async throws {
    try await letterOfTheCoder()
    _ = try await office().drop(DeadLetterQuery())
    #expect(try await office().retry(query(ids: [1])).changed == [1])
    try await fixture.run()
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `only the letters that are asked for change`() async throws {
    put(("a", "bad"), ("b", "also bad"), ("c", "unwritable 1"))
    try await fixture.run()
    var query = DeadLetterQuery()
    query.node = "out"
    _ = try await office().drop(query)
    #expect(
      try letters().map { "\($0.node) \($0.state.rawValue)" } == [
        "coded waiting", "coded waiting", "out dropped",
      ])
    query.node = nil
    query.run = 2
    #expect(try await office().drop(query).changed == [])
  }

  @Test func `the letters of one article are retried together`() async throws {
    put(("a", "Mosul 3"))
    let yaml = EngineFixture.simple.replacing(
      "merged: { plugin: place, from: coded }",
      with: """
        other: { plugin: report, from: list }
          merged: { plugin: place, from: [coded, other] }
        """)
    fixture.world.fail("coded", .record("odd"))
    fixture.world.fail("other", .record("odd"))
    try await fixture.run(yaml)
    #expect(try letters().map(\.state) == [.waiting, .waiting])
    _ = try await office(yaml).retry(query(ids: [1]))
    try await fixture.run(yaml)
    #expect(try letters().map(\.state) == [.closed, .closed])
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `an article that waits for another branch has one letter`() async throws {
    put(("a", "bad"))
    let yaml = EngineFixture.simple.replacing(
      "merged: { plugin: place, from: coded }",
      with: """
        other: { plugin: report, from: list }
          merged: { plugin: place, from: [coded, other] }
        """)
    fixture.world.fail("other", .permanent("no dictionary"))
    try await fixture.run(yaml)
    fixture.world.fail("other", .permanent("no dictionary"))
    try await fixture.run(yaml)
    #expect(try states() == ["1 coded a waiting"])
    #expect(try letters().map(\.run) == [2])
  }

  @Test func `a letter of a sink that the pipeline no longer has is left waiting`() async throws {
    put(("a", "unwritable 1"))
    try await fixture.run()
    let renamed = EngineFixture.simple.replacing("out:", with: "store:")
    let outcome = try await office(renamed).retry(DeadLetterQuery())
    #expect(
      outcome.refused.map(\.reason) == [
        "the pipeline has no node 'out' that reads from 'merged' any more"
      ])
    #expect(try letters().map(\.state) == [.waiting])
  }

  @Test(arguments: [(nil, 0), (nil, 1), (0, 1), (5, 0)])
  func `more letters than the limit fail a run, until somebody has looked at them`(
    ofRun: Int?, ofFile: Int
  ) async throws {
    try await letterOfTheCoder()
    var settings = EngineSettings.forTests
    settings.maxDeadLetters = ofRun
    let yaml = EngineFixture.simple + "\nmax_dead_letters: \(ofFile)"
    let isAbove = (ofRun ?? ofFile) == 0
    #expect(
      try await fixture.run(yaml, settings: settings).status == (isAbove ? .deadLetters : .done))
    _ = try await office().drop(DeadLetterQuery())
    #expect(try await fixture.run(yaml, settings: settings).status == .done)
  }

  private func query(ids: [Int64]) -> DeadLetterQuery {
    var query = DeadLetterQuery()
    query.ids = ids
    query.states = nil
    return query
  }
}
