import Testing

@testable import IngestKit

@Suite struct OutboxPruningTests {
  private let fixture: EngineFixture
  private let withCopy = EngineFixture.simple + "\n  copy: { plugin: memory, from: merged }"

  init() throws { fixture = try EngineFixture() }

  private func put(_ text: String) {
    fixture.world.put([
      Article(
        id: "a", text: text, source: ArticleSource(title: "a", published: "2024-05-01"))
    ])
  }

  @Test func `only the newest revision stays when all have passed`() async throws {
    for text in ["Mosul 3", "Mosul 7", "Mosul 8"] {
      put(text)
      try await fixture.run()
      #expect(try await fixture.count("outbox") == 1)
    }
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 2, 3])
    #expect(try await fixture.count("outdated") == 0)
  }

  @Test func `a sink that is behind still gets every revision`() async throws {
    put("Mosul 3")
    try await fixture.run(withCopy)
    for text in ["Mosul 7", "Mosul 8"] {
      put(text)
      fixture.world.fail("out", .permanent("disk is full"))
      try await fixture.run(withCopy)
    }
    #expect(try await fixture.count("outbox") == 2)
    try await fixture.run(withCopy)
    #expect(fixture.world.dossiers().map(\.incident.revision) == [1, 2, 3])
    #expect(try await fixture.count("outbox") == 1)
  }

  @Test func `a sink that left the pipeline holds nothing up`() async throws {
    put("Mosul 3")
    try await fixture.run(withCopy)
    put("Mosul 7")
    try await fixture.run()
    #expect(try await fixture.count("outbox") == 1)
  }

  @Test func `a later sink gets the newest of what was pruned`() async throws {
    for text in ["Mosul 3", "Mosul 7"] {
      put(text)
      try await fixture.run()
    }
    try await fixture.run(withCopy)
    #expect(fixture.world.dossiers("copy").map(\.incident.revision) == [2])
  }
}
