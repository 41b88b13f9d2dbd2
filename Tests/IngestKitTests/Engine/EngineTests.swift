import Foundation
import Testing

@testable import IngestKit

@Suite struct EngineTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  @Test func `an article becomes an incident in the sink`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    let summary = try await fixture.run()
    #expect(summary.status == .done)
    let dossier = try #require(fixture.world.dossiers().first)
    #expect(dossier.incident.values.place?.name == "Mosul")
    #expect(dossier.incident.revision == 1)
    #expect(dossier.incident.firstSeen == "2023-11-14T22:13:20Z")
    #expect(dossier.reports.map(\.incidentID) == [dossier.incident.id])
    #expect(dossier.articles.map(\.id) == ["a"])
  }

  @Test func `a second run with nothing new writes nothing`() async throws {
    fixture.world.put([.wire("a", "Mosul 3"), .wire("b", "Basra 1")])
    try await fixture.run()
    let calls = fixture.world.calls("out")
    let summary = try await fixture.run()
    #expect(summary.status == .done)
    #expect(fixture.world.calls("out") == calls)
    #expect(summary.ledger.nodes["list"]?.unchanged == 2)
    #expect(summary.ledger.sinks["out"] == SinkLedger())
  }

  @Test func `an edited article revises its incident`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    try await fixture.run()
    fixture.world.put([.wire("a", "Mosul 7")])
    let summary = try await fixture.run()
    let dossiers = fixture.world.dossiers()
    #expect(dossiers.map(\.incident.revision) == [1, 2])
    #expect(Set(dossiers.map(\.incident.id)).count == 1)
    #expect(dossiers.last?.incident.values.casualties?.killed?.range.best == 7)
    #expect(dossiers.last?.incident.reports.map(\.isWithdrawn) == [true, false])
    #expect(summary.ledger.sinks["out"]?.updated == 1)
  }

  @Test func `an edit that is taken back is a revision too`() async throws {
    for text in ["Mosul 3", "Mosul 7", "Mosul 3"] {
      fixture.world.put([.wire("a", text)])
      try await fixture.run()
    }
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 2, 3])
    #expect(
      fixture.world.dossiers().compactMap { $0.incident.values.casualties?.killed?.range.best }
        == [3, 7, 3])
  }

  @Test func `a report of a later run joins the incident that is stored`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    try await fixture.run()
    fixture.world.put([.wire("b", "Mosul 4", published: "2024-05-02")])
    try await fixture.run()
    let dossiers = fixture.world.dossiers()
    #expect(Set(dossiers.map(\.incident.id)).count == 1)
    #expect(dossiers.last?.reports.map(\.docID) == ["a", "b"])
    #expect(dossiers.last?.articles.map(\.id) == ["a", "b"])
  }

  @Test func `an article that vanishes changes nothing`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    try await fixture.run()
    fixture.world.put([])
    try await fixture.run()
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test(arguments: [1, 2, 8])
  func `the output does not depend on workers or order of arrival`(workers: Int) async throws {
    let articles = (0..<120).map { number in
      Article.wire(
        "article-\(number)", "Place\(number % 40) \(number)\nTown\(number % 30) 1",
        published: "2024-05-\(number % 28 + 10)")
    }
    fixture.world.put(articles)
    try await fixture.run(settings: settings(workers: 1, chunk: 32))

    let other = try EngineFixture()
    other.world.put(articles.reversed())
    try await other.run(settings: settings(workers: workers, chunk: 32))
    #expect(other.lines() == fixture.lines())
    #expect(other.lines().count > 40)
  }

  private func settings(workers: Int, chunk: Int) -> EngineSettings {
    var settings = EngineSettings.forTests
    settings.workers = workers
    settings.chunkSize = chunk
    return settings
  }

  @Test func `articles read before a crash are worked on without the source`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail("coded", .bug("crash"))
    _ = try await fixture.engine().run()
    fixture.world.put([])
    try await fixture.run()
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `cancelling stops the sources and finishes what they have read`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")], in: "first")
    fixture.world.put([.wire("b", "Basra 3")], in: "first")
    let engine = try fixture.engine()
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.onCall(of: "list") { engine.cancel() }
    let summary = try await engine.run()
    #expect(summary.isCancelled)
    #expect(summary.status == .partial)
    #expect(summary.imbalances == [])
    #expect(summary.ledger.inbox.pending == 0)
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `cancelling twice leaves the rest for the next run`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    let engine = try fixture.engine()
    fixture.world.onCall(of: "list") {
      engine.cancel()
      engine.cancel()
    }
    let summary = try await engine.run()
    #expect(summary.ledger.inbox.pending == 1)
    #expect(fixture.world.dossiers().isEmpty)
    #expect(try await fixture.run().status == .done)
    #expect(fixture.world.dossiers().count == 1)
  }

  @Test func `the summary has a form in JSON`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    let json = try await fixture.run().json
    #expect(json.contains(#""status":0,"cancelled":false"#))
    #expect(json.contains(#"{"from":"merged","to":"out","out":1,"in":1}"#))
  }
}
