import Testing

@testable import IngestKit

@Suite struct InboxOffTests {
  private let fixture: EngineFixture
  private let yaml = EngineFixture.simple.replacing(
    "list: { plugin: list }", with: "list: { plugin: list, inbox: off }")
  private let passing = """
    version: 1
    sources:
      list: { plugin: list, inbox: off }
    normalizers:
      kept: { plugin: keep, from: list }
    sinks:
      out: { plugin: memory, from: kept }
      copy: { plugin: memory, from: [kept, list] }
    """

  init() throws { fixture = try EngineFixture() }

  private func ids(_ sink: String) -> [String] { fixture.world.written(sink).map(\.id) }

  @Test func `articles become incidents without being stored`() async throws {
    fixture.world.put([.wire("a", "Mosul 3"), .wire("b", "Basra 1")])
    let summary = try await fixture.run(yaml)
    #expect(summary.status == .done)
    #expect(summary.ledger.inbox == InboxLedger())
    #expect(summary.ledger.nodes["list"]?.passed == 2)
    #expect(fixture.world.dossiers().count == 2)
    #expect(try await fixture.count("articles") == 0)
  }

  @Test func `records that no merger reads are in no outbox`() async throws {
    fixture.world.put((0..<50).map { .wire("\($0)", "x") })
    let summary = try await fixture.run(passing, settings: small)
    #expect(ids("out") == (0..<50).map(String.init))
    #expect(ids("copy").count == 100)
    #expect(summary.ledger.sinks["copy"]?.taken == 100)
    #expect(try await fixture.count("outbox") == 0)
  }

  @Test func `an edit revises the incident`() async throws {
    for text in ["Mosul 3", "Mosul 7"] {
      fixture.world.put([.wire("a", text)])
      try await fixture.run(yaml)
    }
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 2])
    #expect(fixture.world.dossiers().last?.incident.reports.map(\.isWithdrawn) == [true, false])
  }

  @Test func `the cursor is stored with what the last of its articles has led to`() async throws {
    fixture.world.put((0..<10).map { .wire("\($0)", "x") })
    fixture.world.onCall(of: "kept") { [world = fixture.world] in
      if world.calls("kept") == 5 { world.fail("kept", .bug("crash")) }
    }
    _ = try await fixture.engine(passing, settings: small).run()
    let cursors = try await fixture.cursors()
    #expect(cursors.count == ids("out").count)
    fixture.world.onCall(of: "kept") {}
    try await fixture.run(passing, settings: small)
    #expect(Set(ids("out")).count == 10)
    #expect(try await fixture.cursors().count == 10)
  }

  @Test func `a sink that fails gets from the outbox what it missed`() async throws {
    fixture.world.put((0..<10).map { .wire("\($0)", "x") })
    fixture.world.fail("out", .permanent("disk is full"))
    let summary = try await fixture.run(passing, settings: small)
    #expect(summary.status == .partial)
    #expect(summary.ledger.sinks["out"]?.pending == 10)
    #expect(ids("copy").count == 20)

    fixture.world.put([])
    let next = try await fixture.run(passing, settings: small)
    #expect(next.status == .done)
    #expect(ids("out") == (0..<10).map(String.init))
    #expect(ids("copy").count == 20)
  }

  @Test func `what waits for a sink reaches it before what is read now`() async throws {
    fixture.world.put([.wire("a", "old")])
    fixture.world.fail("out", .permanent("disk is full"))
    try await fixture.run(passing)
    fixture.world.put([.wire("a", "new")])
    try await fixture.run(passing)
    let texts = fixture.world.written("out").map { record -> String in
      guard case .article(let article) = record else { return "" }
      return article.text
    }
    #expect(texts == ["old", "new"])
  }

  @Test func `an article that could not be finished waits in the inbox`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail("coded", .permanent("no dictionary"))
    let yaml = yaml + "\n  copy: { plugin: memory, from: list }"
    let summary = try await fixture.run(yaml)
    #expect(summary.status == .partial)
    #expect(summary.ledger.inbox.pending == 1)
    #expect(fixture.world.written("copy").count == 1)

    fixture.world.put([])
    #expect(try await fixture.run(yaml).status == .done)
    #expect(fixture.world.dossiers().count == 1)
    #expect(fixture.world.written("copy").count == 1)
  }

  @Test func `an article that waited goes before its newer revision`() async throws {
    fixture.world.put([.wire("a", "Mosul 3")])
    fixture.world.fail("merged", .permanent("no disk"))
    try await fixture.run(yaml)
    fixture.world.put([.wire("a", "Mosul 7")])
    try await fixture.run(yaml)
    #expect(
      fixture.world.dossiers().compactMap { $0.incident.values.casualties?.killed?.range.best }
        == [3, 7])
  }

  @Test(arguments: [1, 2, 8])
  func `the output does not depend on the number of workers`(workers: Int) async throws {
    let articles = (0..<120).map { Article.wire("article-\($0)", "Place\($0 % 40) \($0)") }
    var settings = small
    settings.workers = workers
    fixture.world.put(articles)
    try await fixture.run(yaml, settings: settings)
    let other = try EngineFixture()
    other.world.put(articles)
    try await other.run(yaml, settings: small)
    #expect(other.lines() == fixture.lines())
    #expect(other.lines().count >= 40)
  }

  @Test func `a source that cannot be read again keeps its inbox`() async throws {
    let error = await #expect(throws: PipelineErrors.self) {
      try await fixture.run(
        """
        version: 1
        sources:
          feed: { plugin: once, inbox: off }
        sinks:
          out: { plugin: memory, from: feed }
        """)
    }
    #expect(error?.diagnostics.first?.message.contains("'inbox: off' needs a source") == true)
  }

  private var small: EngineSettings {
    var settings = EngineSettings.forTests
    settings.chunkSize = 4
    settings.workers = 1
    return settings
  }
}
