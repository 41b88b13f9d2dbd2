import Foundation
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct IncidentStoreTests {
  private let host: TestHost
  private let drones = SampleRecords.dossier()
  private let bomb = SampleRecords.plainDossier

  init() async throws {
    host = try TestHost()
    var options = SQLiteSink.Options()
    options.path = OutputPath("incidents.db")
    let writer = try await SQLiteSink(options: options, context: host.context).open(cursor: nil)
    _ = try await writer.write([.incident(drones), .incident(bomb)])
    _ = try await writer.write([.incident(SampleRecords.dossier(revision: 2, killed: 3))])
    try await writer.close()
  }

  @Test func `a dossier reads back as it was written`() throws {
    let store = try IncidentStore(host.url("incidents.db"))
    let dossier = try #require(try store.dossier(idPrefix: String(bomb.incident.id.prefix(6))))
    #expect(dossier == bomb)
    #expect(try store.dossier(idPrefix: "zz") == nil)
  }

  @Test func `the current revision is told from the earlier ones`() throws {
    let store = try IncidentStore(host.url("incidents.db"))
    let current = try #require(try store.dossier(idPrefix: drones.incident.id)?.incident)
    #expect(current.revision == 2)
    #expect(try store.earlierRevisions(of: drones.incident.id) == [drones.incident])
  }

  @Test func `a prefix that several ids share is refused with the ids`() throws {
    let store = try IncidentStore(host.url("incidents.db"))
    let failure = #expect(throws: PluginFailure.self) { try store.dossier(idPrefix: "") }
    #expect(failure?.message.contains(drones.incident.id) == true)
    #expect(failure?.message.contains(bomb.incident.id) == true)
  }

  struct Filter: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let query: IncidentQuery
    let finds: Int

    init(_ name: String, finds: Int, _ change: (inout IncidentQuery) -> Void) {
      testDescription = name
      self.finds = finds
      var query = IncidentQuery()
      change(&query)
      self.query = query
    }
  }

  @Test(arguments: [
    Filter("nothing asked", finds: 2) { _ in },
    Filter("a limit", finds: 1) { $0.limit = 1 },
    Filter("its country", finds: 1) { $0.countries = ["il"] },
    Filter("another country", finds: 0) { $0.countries = ["IQ", "SY"] },
    Filter("its type", finds: 2) { $0.types = ["explosions/remote violence"] },
    Filter("its sub-event type", finds: 1) { $0.types = ["Air/drone strike"] },
    Filter("from its last day", finds: 1) { $0.from = CalendarDay(isoPrefix: "2024-08-22") },
    Filter("from the day after", finds: 0) { $0.from = CalendarDay(isoPrefix: "2024-08-23") },
    Filter("to its first day", finds: 1) { $0.to = CalendarDay(isoPrefix: "2024-08-21") },
    Filter("to the day before", finds: 0) { $0.to = CalendarDay(isoPrefix: "2024-08-20") },
    Filter("words of a quote", finds: 1) { $0.words = ["drones", "EILAT"] },
    Filter("a word too many", finds: 0) { $0.words = ["drones", "Haifa"] },
    Filter("an operator", finds: 0) { $0.words = ["drones\" OR \"bomb"] },
    Filter("as many killed", finds: 1) { $0.killed = 3 },
    Filter("more killed", finds: 0) { $0.killed = 4 },
  ])
  func `a query finds what it asks for`(filter: Filter) throws {
    let store = try IncidentStore(host.url("incidents.db"))
    #expect(try store.incidents(filter.query).count == filter.finds)
  }

  @Test func `the latest incident comes first`() throws {
    let store = try IncidentStore(host.url("incidents.db"))
    #expect(try store.incidents().map(\.id) == [drones.incident.id, bomb.incident.id])
  }

  @Test func `a store that is not there is named and not made`() {
    let url = host.url("nothing.db")
    let failure = #expect(throws: PluginFailure.self) { try IncidentStore(url) }
    #expect(failure?.message.contains("nothing.db'") == true)
    #expect(!FileManager.default.fileExists(atPath: url.path))
  }
}
