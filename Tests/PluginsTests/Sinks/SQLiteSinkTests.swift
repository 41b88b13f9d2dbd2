import Foundation
import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct SQLiteSinkTests {
  private let host: TestHost
  private let first = SampleRecords.dossier()
  private let corrected = SampleRecords.dossier(revision: 2, killed: 3)
  private let other = SampleRecords.plainDossier

  init() throws { host = try TestHost() }

  @Test func `an incident fills every table`() async throws {
    let receipt = try await write([.incident(first), .incident(other)])
    #expect(receipt.inserted == 2)
    for (table, count) in [
      ("incidents", 2), ("reports", 2), ("articles", 2), ("places", 2), ("actors", 1),
      ("other_places", 1), ("perpetrators", 1), ("targets", 1), ("weapons", 1), ("claims", 1),
      ("casualties", 5), ("evidence", 3), ("conflicts", 1), ("earlier_revisions", 0),
    ] {
      #expect(try query("SELECT count(*) FROM \(table)") == [["\(count)"]], "\(table)")
    }
  }

  @Test func `the flat view reads like a table of incidents`() async throws {
    try await write([.incident(first), .incident(other)])
    let columns = """
      date, place, country, lat, lon, type, who, claim, killed, wounded, weapon, sources, quote
      """
    #expect(
      try query("SELECT \(columns) FROM incident_view ORDER BY date DESC") == [
        [
          "2024-08-21", "Port of Eilat", "IL", "29.53", "34.94", "Explosions/Remote violence",
          "Islamic Resistance in Iraq", "claimed", "2", "5", "uav", "1",
          "attacked the Port of Eilat with several drones",
        ],
        [
          "", "", "", "", "", "Explosions/Remote violence", "", "", "", "", "", "1",
          "A bomb went off",
        ],
      ])
  }

  @Test func `writing a second time changes nothing`() async throws {
    try await write([.incident(first), .incident(other)])
    let before = try dump()
    let receipt = try await write([.incident(first), .incident(other)])
    #expect(receipt == SinkReceipt(unchanged: 2))
    #expect(try dump() == before)
  }

  @Test func `a run without changes leaves the file as it is, byte by byte`() async throws {
    try await write([.incident(first), .incident(other)])
    let before = try Data(contentsOf: host.url("var/incidents.db"))
    try await write([])
    try await write([.incident(first)])
    #expect(try Data(contentsOf: host.url("var/incidents.db")) == before)
  }

  @Test func `a correction replaces the values and keeps the earlier revision`() async throws {
    try await write([.incident(first)])
    #expect(try await write([.incident(corrected)]) == SinkReceipt(updated: 1))
    #expect(try query("SELECT revision, killed FROM incident_view") == [["2", "3"]])
    #expect(try query("SELECT count(*) FROM casualties") == [["5"]])
    #expect(
      try query("SELECT revision, json FROM earlier_revisions") == [["1", first.incident.json]])
  }

  @Test func `an earlier revision that comes again does not undo the correction`() async throws {
    try await write([.incident(first), .incident(corrected)])
    #expect(try await write([.incident(first)]) == SinkReceipt(unchanged: 1))
    #expect(try query("SELECT revision, killed FROM incident_view") == [["2", "3"]])
  }

  @Test func `a history that starts anew is written, not taken for an old one`() async throws {
    try await write([.incident(first), .incident(corrected)])
    let recoded = SampleRecords.dossier(revision: 1, killed: 9)
    #expect(try await write([.incident(recoded)]) == SinkReceipt(updated: 1))
    #expect(try query("SELECT revision, killed FROM incident_view") == [["1", "9"]])
  }

  @Test func `clock fields alone make no change`() async throws {
    try await write([.incident(first)])
    var dossier = first
    dossier.incident.lastChanged = "2031-01-01T00:00:00Z"
    #expect(try await write([.incident(dossier)]) == SinkReceipt(unchanged: 1))
  }

  @Test func `an incident that proved to be another one leaves the view`() async throws {
    try await write([.incident(first), .incident(other)])
    var merged = other
    merged.incident.revision = 2
    merged.incident.mergedInto = first.incident.id
    merged.reports = []
    var winner = corrected
    winner.reports += other.reports
    winner.incident.reports += other.incident.reports
    try await write([.incident(merged), .incident(winner)])
    #expect(try query("SELECT id FROM incident_view") == [[first.incident.id]])
    #expect(
      try query(
        "SELECT DISTINCT i.id FROM reports AS r JOIN incidents AS i ON i.number = r.incident")
        == [[first.incident.id]])
    #expect(try query("PRAGMA foreign_key_check") == [])
  }

  @Test func `a withdrawn report is marked, whether it is at hand or not`() async throws {
    try await write([.incident(first)])
    var withdrawn = corrected
    withdrawn.incident.reports[0].isWithdrawn = true
    withdrawn.reports = []
    try await write([.incident(withdrawn)])
    #expect(try query("SELECT withdrawn FROM reports") == [["1"]])
  }

  @Test func `an article may be quoted before it is at hand`() async throws {
    var early = first
    early.articles = []
    try await write([.incident(early)])
    #expect(try query("SELECT title, text FROM articles") == [])
    #expect(
      try query("SELECT article, doc_id, text FROM evidence LIMIT 1")
        == [["", "news/1.txt", "attacked the Port of Eilat with several drones"]])
    #expect(try query("SELECT published_by FROM incident_view") == [["The Wire"]])
    #expect(try await write([.article(SampleRecords.article)]) == SinkReceipt(inserted: 1))
    #expect(try query("SELECT DISTINCT article FROM evidence") == [["1"]])
    #expect(try query("SELECT text FROM articles") == [[SampleRecords.text]])
    #expect(try await write([.article(SampleRecords.article)]) == SinkReceipt(unchanged: 1))
    try await write([.incident(corrected.withoutArticles)])
    #expect(try query("SELECT text FROM articles") == [[SampleRecords.text]])
  }

  @Test func `texts and quotes are searched by stems, case and accents aside`() async throws {
    try await write([.incident(first), .incident(other)])
    #expect(
      try query(
        "SELECT a.id FROM articles_fts JOIN articles AS a ON a.number = articles_fts.rowid "
          + "WHERE articles_fts MATCH 'RÉSISTANCE drone'") == [["news/1.txt"]])
    #expect(
      try query(
        "SELECT i.id FROM evidence_fts JOIN incidents AS i ON i.number = evidence_fts.rowid "
          + "WHERE evidence_fts MATCH 'الشرطة DRONE'") == [[first.incident.id]])
    try await write([.incident(corrected)])
    try open { database in
      for table in ["articles_fts", "evidence_fts"] {
        try database.execute(
          sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
      }
    }
  }

  @Test func `the words of a correction are found, those that it replaced are not`() async throws {
    var reworded = corrected
    reworded.incident.values.evidence[0].text = "mortar rounds fell"
    try await write([.incident(first), .incident(reworded)])
    let found = "SELECT count(*) FROM evidence_fts WHERE evidence_fts MATCH"
    #expect(try query("\(found) 'mortar'") == [["1"]])
    #expect(try query("\(found) 'attacked'") == [["0"]])
  }

  @Test func `texts of any length and without a letter are kept as they are`() async throws {
    var dossier = other
    let long = String(repeating: "päivää \u{1F6E9} ", count: 4_000)
    dossier.incident.values.evidence = ["", long, "x"].map {
      Quote(start: 0, end: 1, text: $0)
    }
    try await write([.incident(dossier)])
    #expect(
      try query("SELECT text FROM evidence ORDER BY position") == [[""], [long], ["x"]])
    #expect(try query("SELECT count(*) FROM evidence WHERE text IS NULL") == [["0"]])
  }

  @Test func `many batches through one writer hold each incident once`() async throws {
    let writer = try await sink().open(cursor: nil)
    for _ in 0..<3 { _ = try await writer.write([.incident(first), .incident(other)]) }
    let receipt = try await writer.write([.incident(corrected), .incident(first)])
    try await writer.close()
    #expect(receipt == SinkReceipt(updated: 1, unchanged: 1))
    #expect(try query("SELECT count(*) FROM incidents") == [["2"]])
    #expect(try query("SELECT count(*) FROM earlier_revisions") == [["1"]])
  }

  @Test func `the database is sound and its references hold`() async throws {
    try await write([.incident(first), .incident(other), .incident(corrected)])
    #expect(try query("PRAGMA foreign_key_check") == [])
    #expect(try query("PRAGMA integrity_check") == [["ok"]])
    #expect(throws: DatabaseError.self) { try query("UPDATE report_records SET incident = 99") }
  }

  @Test func `a record is stored in pieces and read as it was written`() async throws {
    try await write([.incident(first), .incident(other)])
    #expect(
      try query("SELECT json FROM incidents ORDER BY number")
        == [[first.incident.json], [other.incident.json]])
    #expect(
      try query("SELECT json FROM reports ORDER BY number")
        == [[first.reports[0].json], [other.reports[0].json]])
  }

  @Test func `a batch that fails half-way leaves nothing behind`() async throws {
    let writer = try await sink().open(cursor: nil)
    let many = Array(repeating: IngestKit.Record.incident(first), count: 500)
    let failure = await #expect(throws: PluginFailure.self) {
      try await writer.write(many + [.report(first.reports[0])])
    }
    #expect(failure?.kind == .bug)
    #expect(try await writer.write([.incident(first)]).inserted == 1)
    try await writer.close()
    #expect(try query("SELECT count(*) FROM articles") == [["1"]])
  }

  @Test func `a batch of any length is written whole and in order`() async throws {
    let articles = (0..<200).map { Article(id: "\($0).txt", text: "text \($0)") }
    let receipt = try await write(articles.map { .article($0) })
    #expect(receipt == SinkReceipt(inserted: 200))
    #expect(try query("SELECT id FROM articles ORDER BY number") == articles.map { [$0.id] })
  }

  @Test func `a file with other tables is left alone`() async throws {
    try FileManager.default.createDirectory(
      at: host.url("var"), withIntermediateDirectories: true)
    try open { try $0.execute(sql: "CREATE TABLE precious (x)") }
    let failure = await #expect(throws: PluginFailure.self) { try await write([]) }
    #expect(failure?.kind == .permanent)
    #expect(failure?.message.contains("holds other tables") == true)
    #expect(try query("SELECT name FROM sqlite_schema") == [["precious"]])
  }

  @Test func `a file that is no database is refused with its name`() async throws {
    try host.write(String(repeating: "no database ", count: 200), to: "var/incidents.db")
    let failure = await #expect(throws: PluginFailure.self) { try await write([]) }
    #expect(failure?.kind == .permanent)
    #expect(failure?.message.contains("var/incidents.db'") == true)
  }

  @Test func `the tables of a newer program are not touched`() async throws {
    try await write([.incident(first)])
    try open { try $0.execute(sql: "PRAGMA user_version = 99") }
    let failure = await #expect(throws: PluginFailure.self) { try await write([]) }
    #expect(failure?.message.contains("version 99") == true)
  }

  @discardableResult
  private func write(_ records: [IngestKit.Record]) async throws -> SinkReceipt {
    let writer = try await sink().open(cursor: nil)
    let receipt = try await writer.write(records)
    try await writer.close()
    return receipt
  }

  private func sink() -> SQLiteSink {
    var options = SQLiteSink.Options()
    options.path = OutputPath("var/incidents.db")
    return SQLiteSink(options: options, context: host.context)
  }

  private func open<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: host.url("var/incidents.db").path).write(body)
  }

  /// The rows as texts; null is empty.
  private func query(_ sql: String) throws -> [[String]] {
    try open { database in
      try Row.fetchAll(database, sql: sql).map { row in
        row.databaseValues.map { String.fromDatabaseValue($0) ?? text(of: $0) }
      }
    }
  }

  private func text(of value: DatabaseValue) -> String {
    switch value.storage {
    case .int64(let integer): String(integer)
    case .double(let double): String(double)
    default: ""
    }
  }

  private func dump() throws -> [[String]] {
    try query("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
      .flatMap { try [$0] + query("SELECT * FROM \($0[0])") }
  }
}

extension Dossier {
  fileprivate var withoutArticles: Dossier {
    Dossier(incident: incident, reports: reports)
  }
}
