import Foundation
import Testing

@testable import IngestKit

@Suite struct EngineMapTests {
  private let fixture: EngineFixture

  init() throws { fixture = try EngineFixture() }

  private func map(_ articles: [[Article]], merging: Bool) async throws -> MappedLines {
    let input = Locked(articles[...])
    let output = Locked(MappedLines())
    try await fixture.engine().map(
      merging: merging, next: { input.withLock { $0.popFirst() } },
      write: { mapped in
        output.withLock { output in
          output.records += mapped.records
          output.failures += mapped.failures.map(\.message)
        }
      })
    return output.withLock { $0 }
  }

  private struct MappedLines {
    var records: [Record] = []
    var failures: [String] = []
  }

  @Test func `reports come out in the order of the input`() async throws {
    let articles = (0..<100).map { Article(id: "a\($0)", text: "Mosul \($0)") }
    let mapped = try await map([Array(articles[..<60]), Array(articles[60...])], merging: false)
    let ids = mapped.records.map { record -> String in
      guard case .report(let report) = record else { return "" }
      return report.docID
    }
    #expect(ids == articles.map(\.id))
  }

  @Test func `a merger sees this input only and gives its incidents at the end`() async throws {
    fixture.world.put([Article(id: "old", text: "Mosul 1")])
    try await fixture.run()
    let mapped = try await map(
      [[Article(id: "a", text: "Mosul 2")], [Article(id: "b", text: "Mosul 3")]], merging: true)
    guard case .incident(let dossier)? = mapped.records.first else {
      Issue.record("there is no incident")
      return
    }
    #expect(mapped.records.count == 1)
    #expect(dossier.reports.map(\.docID) == ["a", "b"])
    #expect(dossier.reports.allSatisfy { $0.incidentID == dossier.incident.id })
  }

  @Test func `a record that fails is told and the others go on`() async throws {
    let mapped = try await map(
      [[Article(id: "a", text: "bad"), Article(id: "b", text: "Basra 1")]], merging: false)
    #expect(mapped.failures == ["node 'coded': 'a': the text is bad"])
    #expect(mapped.records.count == 1)
  }

  @Test func `map leaves no state behind`() async throws {
    _ = try await map([[Article(id: "a", text: "Basra 1")]], merging: true)
    #expect(try FileManager.default.contentsOfDirectory(atPath: fixture.directory.path) == [])
  }
}
