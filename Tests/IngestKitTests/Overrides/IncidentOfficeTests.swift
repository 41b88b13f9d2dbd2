import Foundation
import Logging
import Testing

@testable import IngestKit

struct IncidentOfficeTests {
  private let fixture: EngineFixture
  private let office: IncidentOffice

  init() async throws {
    fixture = try EngineFixture()
    office = IncidentOffice(
      try fixture.engine().pipeline,
      resources: Resources(pipelineDirectory: fixture.directory, configurationDirectory: nil),
      log: Logger(label: "test", factory: { _ in SwiftLogNoOpLogHandler() }),
      now: { Date(timeIntervalSince1970: 1_700_000_100) })
    put(("a", "Mosul 3"), ("b", "Basra 1"))
    try await fixture.run()
  }

  private func put(_ articles: (id: String, text: String)...) {
    fixture.world.put(
      articles.map {
        Article(id: $0.id, text: $0.text, source: ArticleSource(published: "2024-05-01"))
      })
  }

  /// What the sink holds of a place's incident last.
  private func newest(_ place: String) throws -> Incident {
    try #require(fixture.world.dossiers().last { $0.incident.values.place?.name == place })
      .incident
  }

  private func killed(_ place: String) throws -> Int? {
    try newest(place).values.casualties?.killed?.range.best
  }

  private func edit(_ place: String, _ value: String) async throws {
    try await _ = office.edit(
      newest(place).id, [(.casualties(.killed), value)], by: "ada", because: "hospital list")
  }

  @Test func `a value that a person set stands above what reports say later`() async throws {
    try await edit("Mosul", "12")
    try await fixture.run()
    #expect(try killed("Mosul") == 12)
    #expect(try newest("Mosul").revision == 2)

    put(("a", "Mosul 5"), ("b", "Basra 1"))
    try await fixture.run()
    #expect(try killed("Mosul") == 12)
    let conflict = try #require(try newest("Mosul").conflicts.first)
    #expect(conflict.field == "/casualties/killed")
    #expect(conflict.values.map(\.value) == ["5", "12"])
    #expect(conflict.values.map(\.reports.count) == [1, 0])
    #expect(conflict.chosenBecause == "ada set it on 2023-11-14: hospital list")
  }

  @Test func `words do not prove what a person set`() async throws {
    #expect(try newest("Mosul").values.evidence[0].pointers == ["/casualties/killed"])
    try await edit("Mosul", "12")
    try await fixture.run()
    #expect(try newest("Mosul").values.evidence[0].pointers == [])
  }

  @Test func `the later of two edits holds, and both can be taken back`() async throws {
    try await edit("Mosul", "12")
    try await edit("Mosul", "13")
    try await fixture.run()
    #expect(try killed("Mosul") == 13)
    _ = try await office.undo(2)
    try await fixture.run()
    #expect(try killed("Mosul") == 12)
    _ = try await office.undo(1)
    try await fixture.run()
    #expect(try killed("Mosul") == 3)
    #expect(try newest("Mosul").conflicts == [])
  }

  @Test func `what is no value changes nothing`() async throws {
    let id = try newest("Mosul").id
    await #expect(throws: OverrideRefusal.self) {
      try await office.edit(
        id, [(.casualties(.killed), "12"), (.when, "soon")], by: "ada", because: "x")
    }
    #expect(try #require(StateReader(at: fixture.stateURL)).overrides() == [])
  }

  @Test func `a rejected incident stays so when more reports tell of it`() async throws {
    _ = try await office.reject(newest("Mosul").id, by: "ada", because: "a film set")
    try await fixture.run()
    #expect(try newest("Mosul").isRetracted)
    put(("a", "Mosul 3"), ("b", "Basra 1"), ("c", "Mosul 4"))
    try await fixture.run()
    #expect(try newest("Mosul").reports.count == 2)
    #expect(try newest("Mosul").isRetracted)
    _ = try await office.undo(1)
    try await fixture.run()
    #expect(try !newest("Mosul").isRetracted)
  }

  @Test func `merged incidents are one in the sinks, with the edits of both`() async throws {
    let (mosul, basra) = (try newest("Mosul"), try newest("Basra"))
    try await edit("Basra", "9")
    let changes = try await office.merge(
      [basra.id, mosul.id], by: "ada", because: "one attack, two names")
    #expect(changes.map(\.mergedInto) == [nil, mosul.id])
    try await fixture.run()
    let ended = try #require(fixture.world.dossiers().last { $0.incident.id == basra.id })
    #expect(ended.incident.mergedInto == mosul.id)
    let one = try #require(fixture.world.dossiers().last { $0.incident.id == mosul.id })
    #expect(one.incident.reports.map(\.docID) == ["a", "b"])
    #expect(one.reports.count == 2)
    #expect(one.incident.values.casualties?.killed?.range.best == 9)
  }

  @Test func `reports that are split off are an incident of their own`() async throws {
    put(("a", "Mosul 3"), ("b", "Basra 1"), ("c", "Mosul 4"))
    try await fixture.run()
    let whole = try newest("Mosul")
    #expect(whole.reports.map(\.docID) == ["a", "c"])
    let changes = try await office.split(
      whole.id, reports: ["c"], by: "ada", because: "another village")
    try await fixture.run()
    let other = try #require(changes.last?.id)
    let dossiers = fixture.world.dossiers()
    #expect(dossiers.last { $0.incident.id == whole.id }?.reports.map(\.docID) == ["a"])
    #expect(dossiers.last { $0.incident.id == other }?.reports.map(\.docID) == ["c"])

    let joined = try await office.merge([whole.id, other], by: "ada", because: "it was one")
    try await fixture.run()
    #expect(joined.map(\.mergedInto) == [nil, whole.id])
    let overrides = try #require(StateReader(at: fixture.stateURL)).overrides()
    #expect(overrides.map(\.action.name) == ["split", "merge"])
    #expect(overrides.map { $0.withdrawn == nil } == [false, true])
  }

  @Test func `an incident is named by the first letters of its id`() async throws {
    let id = try newest("Mosul").id
    let changes = try await office.reject(String(id.prefix(6)), by: "ada", because: "x")
    #expect(changes.map(\.id) == [id])
  }

  @Test func `what cannot be decided says why`() async throws {
    let (mosul, basra) = (try newest("Mosul").id, try newest("Basra").id)
    func refusal(_ body: () async throws -> [IncidentOffice.Change]) async -> String {
      let error = await #expect(throws: OverrideRefusal.self) { _ = try await body() }
      return error?.description ?? ""
    }
    #expect(
      await refusal { try await office.reject("zz", by: "ada", because: "x") }
        == "there is no incident 'zz'")
    #expect(
      await refusal { try await office.merge([mosul, mosul], by: "ada", because: "x") }
        .contains("each named once"))
    #expect(
      await refusal { try await office.split(mosul, reports: ["q"], by: "ada", because: "x") }
        == "'\(mosul)' has no report 'q', and none of such an article")
    #expect(
      await refusal { try await office.split(mosul, reports: ["a"], by: "ada", because: "x") }
        .contains("leaves others"))
    #expect(await refusal { try await office.undo(7) } == "there is no override 7")
    _ = try await office.merge([mosul, basra], by: "ada", because: "x")
    #expect(
      await refusal { try await office.reject(basra, by: "ada", because: "x") }
        == "'\(basra)' was found to be '\(mosul)'; decide on that one")
    #expect(await refusal { try await office.undo(1) } == "what was merged is parted with 'split'")
  }
}
