import Foundation
import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct StoreFileTests {
  private let store: SinkStore
  private let first = SampleRecords.dossier()

  init() throws {
    store = try SinkStore()
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
  }

  private var directory: URL { store.url.deletingLastPathComponent() }

  @Test(arguments: ["CREATE TABLE precious (x)", "PRAGMA application_id = 7"])
  func `a file with other tables is left alone`(sql: String) async throws {
    try store.open { try $0.execute(sql: sql) }
    let before = try Data(contentsOf: store.url)
    let failure = await #expect(throws: PluginFailure.self) { try await store.write([]) }
    #expect(failure?.kind == .permanent)
    #expect(failure?.message.contains("holds other tables") == true)
    #expect(try Data(contentsOf: store.url) == before)
    #expect(try names() == ["incidents.db"])
  }

  @Test func `the tables of a newer program are not touched`() async throws {
    try await store.write([.incident(first)])
    // It need not keep a log, as this program does.
    try await DatabaseQueue(path: store.url.path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA journal_mode = DELETE; PRAGMA user_version = 99")
    }
    let before = try Data(contentsOf: store.url)
    let failure = await #expect(throws: PluginFailure.self) { try await store.write([]) }
    #expect(failure?.message.contains("version 99") == true)
    #expect(try Data(contentsOf: store.url) == before)
    #expect(try names() == ["incidents.db"])
  }

  @Test func `tables that are only in another program's log are seen`() async throws {
    var configuration = Configuration()
    configuration.journalMode = .wal
    let other = try DatabaseQueue(path: store.url.path, configuration: configuration)
    try await other.write { try $0.execute(sql: "CREATE TABLE precious (x)") }
    let before = try Data(contentsOf: store.url)
    let failure = await #expect(throws: PluginFailure.self) { try await store.write([]) }
    #expect(failure?.message.contains("holds other tables") == true)
    #expect(try Data(contentsOf: store.url) == before)
  }

  @Test func `a file that is no database is refused with its name`() async throws {
    try store.host.write(String(repeating: "no database ", count: 200), to: "var/incidents.db")
    let failure = await #expect(throws: PluginFailure.self) { try await store.write([]) }
    #expect(failure?.kind == .permanent)
    #expect(failure?.message.contains("var/incidents.db'") == true)
  }

  @Test func `an empty file becomes a store`() async throws {
    try store.host.write("", to: "var/incidents.db")
    #expect(try await store.write([.incident(first)]) == SinkReceipt(inserted: 1))
  }

  // FTS5 joins all parts of a level at once where there are as many as `crisismerge` says.
  @Test(arguments: ["articles_fts", "evidence_fts"])
  func `batches join the parts of a search index before one commit must`(
    index: String
  ) async throws {
    try await store.write([])
    let settings = "SELECT k, v FROM \(index)_config WHERE k LIKE '%merge' ORDER BY k"
    #expect(try store.query(settings) == [["automerge", "16"], ["crisismerge", "64"]])
  }

  private func names() throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory.path)
  }
}
