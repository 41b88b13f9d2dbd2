import Foundation
import Testing

@testable import IngestKit

@Suite struct ArchiveTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  private func yaml(_ archive: String, sinks: String = "copy: { plugin: memory, from: list }")
    -> String
  {
    EngineFixture.simple.replacing(
      "list: { plugin: list }", with: "list: { plugin: list, archive: \(archive) }")
      + "\n  " + sinks
  }

  private func put(_ articles: (String, String)...) {
    fixture.world.put(
      articles.map {
        Article(id: $0.0, text: $0.1, source: ArticleSource(title: $0.0, published: "2024-05-01"))
      })
  }

  private func settings(day: Int) -> EngineSettings {
    var settings = EngineSettings.forTests
    settings.now = { Date(timeIntervalSince1970: 1_700_000_000 + Double(day) * 86_400) }
    return settings
  }

  /// The ids of the articles whose text the state still has, in inbox or outbox.
  private func kept() async throws -> [String] { try await fixture.textIDs() }

  @Test func `a source keeps its texts unless told otherwise`() async throws {
    put(("a", "Mosul 3"))
    try await fixture.run(yaml("keep"))
    #expect(try await kept() == ["a", "a"])
  }

  @Test func `a text that every sink has passed is removed`() async throws {
    put(("a", "Mosul 3"), ("b", "Basra 1"))
    try await fixture.run(yaml("off"))
    #expect(fixture.world.dossiers().map { $0.articles.map(\.id) } == [["a"], ["b"]])
    #expect(try await kept() == [])
    #expect(try await fixture.count("articles") == 2)
  }

  @Test func `an article whose text is gone is known all the same`() async throws {
    put(("a", "Mosul 3"))
    try await fixture.run(yaml("off"))
    let summary = try await fixture.run(yaml("off"))
    #expect(summary.ledger.nodes["list"]?.unchanged == 1)
    put(("a", "Mosul 7"))
    try await fixture.run(yaml("off"))
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 2])
    #expect(try await kept() == [])
  }

  @Test func `a text stays while a sink still has to read`() async throws {
    put(("a", "Mosul 3"))
    fixture.world.fail("copy", .permanent("disk is full"))
    try await fixture.run(yaml("off"))
    #expect(try await kept() == ["a", "a"])
    try await fixture.run(yaml("off"))
    #expect(fixture.world.written("copy").count == 1)
    #expect(try await kept() == [])
  }

  @Test func `a text stays while it is a dead letter`() async throws {
    put(("a", "bad"))
    try await fixture.run(yaml("off"))
    #expect(try await kept().contains("a"))
  }

  @Test func `a text is kept for as long as it is told`() async throws {
    put(("a", "Mosul 3"))
    try await fixture.run(yaml("keep 90d"), settings: settings(day: 0))
    put(("b", "Basra 1"))
    try await fixture.run(yaml("keep 90d"), settings: settings(day: 60))
    try await fixture.run(yaml("keep 90d"), settings: settings(day: 89))
    #expect(try await kept() == ["a", "a", "b", "b"])
    try await fixture.run(yaml("keep 90d"), settings: settings(day: 91))
    #expect(try await kept() == ["b", "b"])
    try await fixture.run(yaml("keep 90d"), settings: settings(day: 151))
    #expect(try await kept() == [])
  }

  @Test func `a clock that was set back lets no text go early`() async throws {
    put(("a", "Mosul 3"))
    try await fixture.run(yaml("keep 90d"), settings: settings(day: 0))
    put(("b", "Basra 1"))
    try await fixture.run(yaml("keep 90d"), settings: settings(day: -10_000))
    try await fixture.run(yaml("keep 90d"), settings: settings(day: 89))
    #expect(try await kept() == ["a", "a", "b", "b"])
  }

  @Test func `a sink that comes later gets incidents without the texts`() async throws {
    put(("a", "Mosul 3"))
    try await fixture.run(yaml("off"))
    try await fixture.run(yaml("off", sinks: "late: { plugin: memory, from: merged }"))
    #expect(fixture.world.dossiers("late").map { $0.articles.count } == [0])
  }
}
