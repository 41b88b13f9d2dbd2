import Foundation
import GRDB
import IngestKit
import Testing

@testable import Plugins

/// A store as version 1 wrote it, opened by this program.
struct StoreMigrationTests {
  private let host: TestHost
  private let path: String
  private let before: [[String]]

  init() throws {
    host = try TestHost()
    path = host.url("incidents.db").path
    let version1 = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Versions/1.sql")
    let sql = try String(contentsOf: version1, encoding: .utf8)
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    before = try queue.read { try Self.contents($0, Self.version1) }
    try queue.close()
  }

  @Test func `every row of an older store is kept, its references looked up`() async throws {
    try await open()
    let after = try read { try Self.contents($0, Self.version2) }
    #expect(after == before)
    #expect(after.count > 30)
  }

  @Test func `an older store is sound and searchable when it is brought up to date`() async throws {
    try await open()
    #expect(try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    #expect(try read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").count } == 0)
    #expect(try read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 2)
    try await DatabaseQueue(path: path).write { database in
      for table in ["articles_fts", "evidence_fts"] {
        try database.execute(
          sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
      }
    }
    var query = IncidentQuery()
    query.words = ["markets", "bomb"]
    #expect(try IncidentStore(URL(filePath: path)).incidents(query).count == 1)
  }

  @Test func `what an older store holds is not written again`() async throws {
    try await open()
    let store = try IncidentStore(URL(filePath: path))
    let dossiers = try store.incidents().compactMap { try store.dossier(idPrefix: $0.id) }
    #expect(dossiers.count == 3)
    let writer = try await open()
    let receipt = try await writer.write(dossiers.map { .incident($0) })
    try await writer.close()
    #expect(receipt == SinkReceipt(unchanged: 3))
  }

  @Test func `a reader of an older store is told what brings it up to date`() {
    let failure = #expect(throws: PluginFailure.self) { try IncidentStore(URL(filePath: path)) }
    #expect(failure?.message.contains("the next run brings up to date") == true)
  }

  @discardableResult
  private func open() async throws -> any SinkWriter {
    var options = SQLiteSink.Options()
    options.path = OutputPath("incidents.db")
    return try await SQLiteSink(options: options, context: host.context).open(cursor: nil)
  }

  private func read<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: path).read(body)
  }

  /// How the tables of either version hang together.
  private struct Joins {
    let owner: String
    let article: String
  }

  private static let version1 = Joins(
    owner: "incidents AS i ON i.id = x.incident_id",
    article: "articles AS a ON a.id = x.doc_id AND a.revision = x.article_revision")
  private static let version2 = Joins(
    owner: "incidents AS i ON i.number = x.incident",
    article: "articles AS a ON a.number = x.article")

  /// What a version of the tables says, in words that do not depend on the version.
  private static func contents(_ database: Database, _ joins: Joins) throws -> [[String]] {
    var rows: [[String]] = []
    for (table, columns) in [
      ("earlier_revisions", "revision, x.json"), ("other_places", "position, x.place_id"),
      ("perpetrators", "position, x.actor_id, x.text, x.claim_status, x.said_by"),
      ("targets", "position, x.text, x.type, x.number_best, x.effect"),
      ("weapons", "position, x.type, x.text"), ("casualties", "effect, x.best, x.civilian"),
      ("conflicts", "position, x.field, x.variants"),
    ] {
      rows += try texts(
        database, "SELECT i.id, x.\(columns) FROM \(table) AS x JOIN \(joins.owner)")
    }
    for (table, columns) in [
      ("reports", "id, x.json, x.withdrawn, x.start_date"),
      ("claims", "position, x.speaker, x.quote, x.start_offset"),
      ("evidence", "position, x.start_offset, x.text, x.pointers, x.rule"),
    ] {
      rows += try texts(
        database,
        "SELECT i.id, a.id, x.\(columns) FROM \(table) AS x JOIN \(joins.owner)"
          + " LEFT JOIN \(joins.article)")
    }
    for table in ["articles", "places", "actors", "incident_view"] {
      rows += try texts(database, "SELECT * FROM \(table)")
    }
    return rows.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func texts(_ database: Database, _ sql: String) throws -> [[String]] {
    try Row.fetchAll(database, sql: sql).map { $0.databaseValues.map(\.description) }
  }
}
