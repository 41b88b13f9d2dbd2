import Foundation
import GRDB
import IngestKit
import Testing

@testable import Plugins

/// Stores as earlier versions wrote them, opened by this program.
struct StoreMigrationTests {
  private let host: TestHost
  private let path: String

  init() throws {
    host = try TestHost()
    path = host.url("incidents.db").path
  }

  /// Makes a store of a version; returns what it says.
  @discardableResult
  private func make(_ version: Int) throws -> [[String]] {
    let script = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "Versions/\(version).sql")
    let sql = try String(contentsOf: script, encoding: .utf8)
    let queue = try DatabaseQueue(path: path)
    try queue.write { try $0.execute(sql: sql) }
    defer { try? queue.close() }
    let joins = version == 1 ? Self.textual : version < 4 ? Self.numbered : Self.current
    return try queue.read { try Self.contents($0, joins) }
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `every row of an older store is kept, its references looked up`(version: Int) async throws {
    let before = try make(version)
    try await open()
    let after = try read { try Self.contents($0, Self.current) }
    #expect(Set(after).symmetricDifference(before) == [])
    #expect(after.count == before.count)
    #expect(after.count > 10)
  }

  @Test(arguments: [
    (1, ["markets", "bomb"]), (2, ["roadside", "bombs"]), (3, ["car bomb"]),
    (4, ["police officers"]), (5, ["gun battle"]), (6, ["aid workers"]),
  ])
  func `an older store is sound and searchable when it is brought up to date`(
    version: Int, words: [String]
  ) async throws {
    try make(version)
    try await open()
    #expect(try read { try String.fetchAll($0, sql: "PRAGMA integrity_check") } == ["ok"])
    #expect(try read { try Row.fetchAll($0, sql: "PRAGMA foreign_key_check").count } == 0)
    #expect(try read { try Int.fetchOne($0, sql: "PRAGMA user_version") } == 7)
    #expect(try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM id_filters") } == 0)
    try await DatabaseQueue(path: path).write { database in
      for table in ["articles_fts", "evidence_fts"] {
        try database.execute(
          sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
        #expect(
          try Int.fetchOne(database, sql: "SELECT v FROM \(table)_config WHERE k = 'crisismerge'")
            == 64)
      }
    }
    var query = IncidentQuery()
    query.words = words
    #expect(try IncidentStore(URL(filePath: path)).incidents(query).count == 1)
  }

  @Test(arguments: [(1, 3), (2, 1), (3, 8), (4, 9), (5, 5), (6, 5)])
  func `what an older store holds is not written again`(version: Int, count: Int) async throws {
    try make(version)
    try await open()
    let store = try IncidentStore(URL(filePath: path))
    let dossiers = try store.incidents().compactMap { try store.dossier(idPrefix: $0.id) }
    #expect(dossiers.count == count)
    let writer = try await open()
    let receipt = try await writer.write(dossiers.map { .incident($0) })
    try await writer.close()
    #expect(receipt == SinkReceipt(unchanged: count))
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `an older store loses nothing over a connection that looks references up`(
    version: Int
  ) throws {
    let before = try make(version)
    let queue = try DatabaseQueue(path: path)
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA foreign_keys = ON")
      try StoreMigration.migrate(database, from: version)
    }
    let after = try queue.read { try Self.contents($0, Self.current) }
    #expect(Set(after).symmetricDifference(before) == [])
  }

  @Test func `what is left of an incident that somebody has deleted does not come along`()
    async throws
  {
    try make(5)
    let queue = try DatabaseQueue(path: path)
    try await queue.writeWithoutTransaction {
      try $0.execute(
        sql: "PRAGMA foreign_keys = OFF; DELETE FROM incident_records WHERE number = 3")
      #expect(try Int.fetchOne($0, sql: "SELECT count(*) FROM earlier_revisions") == 1)
    }
    try queue.close()
    try await open()
    #expect(try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM incidents") } == 4)
    #expect(try read { try Int.fetchOne($0, sql: "SELECT count(*) FROM earlier_revisions") } == 0)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `a reader of an older store is told what brings it up to date`(version: Int) throws {
    try make(version)
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

  /// How the tables of a version hang together.
  private struct Joins {
    let incident: String
    let article: String
    var reportedArticle: String?

    func from(_ table: String) -> String {
      "FROM \(table) AS x JOIN incidents AS i ON \(incident)"
    }
  }

  private static let textual = Joins(
    incident: "i.id = x.incident_id",
    article: "a.id = x.doc_id AND a.revision = x.article_revision")
  private static let numbered = Joins(
    incident: "i.number = x.incident", article: "a.number = x.article")
  private static let current = Joins(
    incident: "i.number = x.incident", article: "a.number = x.article",
    reportedArticle: "a.id = x.doc_id AND a.revision = x.article_revision")

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
        database, "SELECT i.id, x.\(columns) \(joins.from(table))")
    }
    for (table, columns) in [
      ("reports", "id, x.json, x.withdrawn, x.start_date"),
      ("claims", "position, x.speaker, x.quote, x.start_offset"),
      ("evidence", "position, x.start_offset, x.text, x.pointers, x.rule"),
    ] {
      rows += try texts(
        database,
        "SELECT i.id, a.id, x.\(columns) \(joins.from(table)) LEFT JOIN articles AS a ON "
          + (table == "reports" ? joins.reportedArticle ?? joins.article : joins.article))
    }
    for table in ["places", "actors", "incident_view"] {
      rows += try texts(database, "SELECT * FROM \(table)")
    }
    rows += try texts(
      database,
      "SELECT number, id, revision, publisher, title, url, author, language, published, "
        + "published_how, collected, reliability, country, dateline, text FROM articles")
    return rows.sorted { $0.lexicographicallyPrecedes($1) }
  }

  private static func texts(_ database: Database, _ sql: String) throws -> [[String]] {
    try Row.fetchAll(database, sql: sql).map { $0.databaseValues.map(\.description) }
  }
}
