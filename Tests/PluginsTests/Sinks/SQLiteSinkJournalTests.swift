import Foundation
import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

/// New stores, which have a journal instead of a log.
struct SQLiteSinkJournalTests {
  private let store: SinkStore
  private let first = SampleRecords.dossier()
  private let other = SampleRecords.plainDossier

  init() throws { store = try SinkStore() }

  private func exists(_ suffix: String) -> Bool {
    FileManager.default.fileExists(atPath: store.url.path + suffix)
  }

  private func mode() throws -> String? {
    try DatabaseQueue(path: store.url.path).read {
      try String.fetchOne($0, sql: "PRAGMA journal_mode")
    }
  }

  private func ids(at url: URL? = nil) throws -> [String] {
    try IncidentStore(url ?? store.url).incidents().map(\.id)
  }

  /// Reads, and does not come to an end.
  private func reader() async throws -> DatabaseQueue {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let queue = try DatabaseQueue(path: store.url.path, configuration: configuration)
    try await queue.writeWithoutTransaction { database in
      try database.beginTransaction(.deferred)
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM incidents") == 1)
    }
    return queue
  }

  @Test func `a new store can be read between batches and has a log in the end`() async throws {
    let writer = try SQLiteWriter(opening: store.url)
    #expect(try ids() == [])
    #expect(try await writer.write([.incident(first)]).inserted == 1)
    #expect(!exists("-wal") && exists("-journal"))
    #expect(try ids() == [first.incident.id])
    #expect(try await writer.write([.incident(other)]).inserted == 1)
    #expect(try ids().count == 2)
    try await writer.close()
    #expect(try mode() == "wal")
    #expect(!exists("-journal"))
  }

  @Test func `a store that has grown gets a log while it is filled`() async throws {
    let writer = try SQLiteWriter(opening: store.url, mostNewBytes: 1)
    #expect(try await writer.write([.incident(first)]).inserted == 1)
    #expect(!exists("-wal"))
    #expect(try await writer.write([.incident(first), .incident(other)]).inserted == 1)
    #expect(exists("-wal") && !exists("-journal"))
    try await writer.close()
    #expect(try ids().count == 2)
  }

  @Test func `a store that is there has a log from the beginning`() async throws {
    try await store.write([.incident(first)])
    let writer = try SQLiteWriter(opening: store.url)
    #expect(try await writer.write([.incident(other)]).inserted == 1)
    #expect(exists("-wal") && !exists("-journal"))
    try await writer.close()
  }

  @Test func `who reads a new store for long makes a batch wait, which is not lost`() async throws {
    let writer = try SQLiteWriter(opening: store.url, patience: 0)
    #expect(try await writer.write([.incident(first)]).inserted == 1)
    let reader = try await reader()
    let failure = await #expect(throws: PluginFailure.self) {
      try await writer.write([.incident(other)])
    }
    #expect(failure?.kind == .transient(retryAfter: nil))
    try await reader.writeWithoutTransaction { database in
      #expect(try Int.fetchOne(database, sql: "SELECT count(*) FROM incidents") == 1)
      try database.rollback()
    }
    #expect(try await writer.write([.incident(other)]).inserted == 1)
    try await writer.close()
    #expect(try ids().count == 2)
  }

  @Test func `a store without a log in the end gets one in the next run`() async throws {
    let writer = try SQLiteWriter(opening: store.url, patience: 0)
    #expect(try await writer.write([.incident(first)]).inserted == 1)
    let reader = try await reader()
    try await writer.close()
    try reader.close()
    #expect(try mode() != "wal")
    #expect(try ids() == [first.incident.id])
    try await store.write([.incident(other)])
    #expect(try mode() == "wal")
    #expect(try ids().count == 2)
  }

  @Test(arguments: [true, false])
  func `what a killed program has half written is taken back`(byReader: Bool) async throws {
    let writer = try SQLiteWriter(opening: store.url)
    #expect(try await writer.write([.incident(first)]).inserted == 1)
    let left = store.url.deletingLastPathComponent().appending(path: "left.db")
    try await DatabaseQueue(path: store.url.path).writeWithoutTransaction { database in
      // Without room for changed pages they go to the file before the commit.
      try database.execute(
        sql: """
          PRAGMA journal_mode = PERSIST; PRAGMA cache_size = 1; PRAGMA cache_spill = 1;
          BEGIN IMMEDIATE;
          UPDATE incident_records SET id = 'half', head = hex(zeroblob(1000000));
          """)
      for suffix in ["", "-journal"] {
        try FileManager.default.copyItem(
          atPath: store.url.path + suffix, toPath: left.path + suffix)
      }
      try database.execute(sql: "ROLLBACK")
    }
    try await writer.close()
    #expect(try Data(contentsOf: left).count > Data(contentsOf: store.url).count)
    if byReader { #expect(try ids(at: left) == [first.incident.id]) }
    let next = try SQLiteWriter(opening: left)
    #expect(
      try await next.write([.incident(first), .incident(other)])
        == SinkReceipt(inserted: 1, unchanged: 1))
    try await next.close()
    #expect(try ids(at: left).count == 2)
    let check = try await DatabaseQueue(path: left.path).read {
      try String.fetchAll($0, sql: "PRAGMA integrity_check")
    }
    #expect(check == ["ok"])
    #expect(!FileManager.default.fileExists(atPath: left.path + "-journal"))
  }
}
