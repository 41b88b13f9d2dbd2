import Foundation
import GRDB
import Testing

@testable import IngestKit

@Suite struct RunJournalTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  @Test func `old runs are forgotten, but not those that a letter tells of`() async throws {
    fixture.world.put([Article(id: "a", text: "bad")])
    for _ in 1...5 { try await fixture.run() }
    let state = try fixture.state()
    try await state.write { database in
      try RunJournal.prune(keeping: 2, endedAt: Date(timeIntervalSince1970: 0), in: database)
    }
    state.close()
    let runs = try #require(StateReader(at: fixture.stateURL)).runs(limit: 9)
    #expect(runs.map(\.id) == [5, 4, 1])
  }

  @Test func `settled letters are forgotten after their time, open ones never`() async throws {
    fixture.world.put([Article(id: "a", text: "bad"), Article(id: "b", text: "bad too")])
    try await fixture.run()
    let office = DeadLetterOffice(
      try fixture.engine().pipeline, now: { Date(timeIntervalSince1970: 1_700_000_000) })
    var query = DeadLetterQuery()
    query.ids = [1]
    _ = try await office.drop(query)
    let state = try fixture.state()
    try await state.write { database in
      for days in [399.0, 401] {
        let now = Date(timeIntervalSince1970: 1_700_000_000 + days * 86_400)
        try RunJournal.prune(endedAt: now, in: database)
        let left = try Int64.fetchAll(database, sql: "SELECT id FROM dead_letters ORDER BY id")
        #expect(left == (days < 400 ? [1, 2] : [2]))
      }
    }
    state.close()
  }

  @Test func `a run reads back as it was written`() async throws {
    fixture.world.put([Article(id: "a", text: "Mosul 3"), Article(id: "b", text: "bad")])
    fixture.world.fail("out", .transient("busy"), .permanent("disk is full"))
    let summary = try await fixture.run()
    let reader = try #require(StateReader(at: fixture.stateURL))
    let run = try #require(try reader.run(1))
    #expect(run.outcome == .ended(.partial))
    #expect(run.summaryJSON == summary.json)
    #expect(try run.summary()?.json == summary.json)
  }
}
