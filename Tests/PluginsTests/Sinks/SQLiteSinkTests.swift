import Foundation
import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct SQLiteSinkTests {
  private let store: SinkStore
  private let first = SampleRecords.dossier()
  private let corrected = SampleRecords.dossier(revision: 2, killed: 3)
  private let other = SampleRecords.plainDossier

  init() throws { store = try SinkStore() }

  @Test func `an incident fills every table`() async throws {
    let receipt = try await store.write([.incident(first), .incident(other)])
    #expect(receipt.inserted == 2)
    for (table, count) in [
      ("incidents", 2), ("reports", 2), ("articles", 2), ("places", 2), ("actors", 1),
      ("other_places", 1), ("perpetrators", 1), ("targets", 1), ("weapons", 1), ("claims", 1),
      ("casualties", 5), ("evidence", 3), ("conflicts", 1), ("earlier_revisions", 0),
    ] {
      #expect(try store.query("SELECT count(*) FROM \(table)") == [["\(count)"]], "\(table)")
    }
  }

  @Test(arguments: [Record.incident(SampleRecords.dossier()), .article(SampleRecords.article)])
  func `a store is empty until it holds a record`(record: IngestKit.Record) async throws {
    let writer = try await store.sink().open(cursor: nil)
    #expect(try await writer.isEmpty)
    _ = try await writer.write([record])
    #expect(try await !writer.isEmpty)
    try await writer.close()
    #expect(try await !store.sink().open(cursor: nil).isEmpty)
  }

  @Test func `the flat view reads like a table of incidents`() async throws {
    try await store.write([.incident(first), .incident(other)])
    let columns = """
      date, place, country, lat, lon, type, who, claim, killed, wounded, weapon, sources, quote
      """
    #expect(
      try store.query("SELECT \(columns) FROM incident_view ORDER BY date DESC") == [
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

  @Test func `an article may be quoted before it is at hand`() async throws {
    var early = first
    early.articles = []
    try await store.write([.incident(early)])
    #expect(try store.query("SELECT title, text FROM articles") == [])
    #expect(
      try store.query("SELECT article, doc_id, text FROM evidence LIMIT 1")
        == [["", "news/1.txt", "attacked the Port of Eilat with several drones"]])
    #expect(try store.query("SELECT published_by FROM incident_view") == [["The Wire"]])
    #expect(try await store.write([.article(SampleRecords.article)]) == SinkReceipt(inserted: 1))
    #expect(try store.query("SELECT DISTINCT article FROM evidence") == [["1"]])
    #expect(try store.query("SELECT text FROM articles") == [[SampleRecords.text]])
    #expect(try await store.write([.article(SampleRecords.article)]) == SinkReceipt(unchanged: 1))
    try await store.write([.incident(corrected.withoutArticles)])
    #expect(try store.query("SELECT text FROM articles") == [[SampleRecords.text]])
  }

  @Test func `texts and quotes are searched by stems, case and accents aside`() async throws {
    try await store.write([.incident(first), .incident(other)])
    #expect(
      try store.query(
        "SELECT a.id FROM articles_fts JOIN articles AS a ON a.number = articles_fts.rowid "
          + "WHERE articles_fts MATCH 'RÉSISTANCE drone'") == [["news/1.txt"]])
    #expect(
      try store.query(
        "SELECT i.id FROM evidence_fts JOIN incidents AS i ON i.number = evidence_fts.rowid "
          + "WHERE evidence_fts MATCH 'الشرطة DRONE'") == [[first.incident.id]])
    try await store.write([.incident(corrected)])
    try store.open { database in
      for table in ["articles_fts", "evidence_fts"] {
        try database.execute(
          sql: "INSERT INTO \(table) (\(table), rank) VALUES ('integrity-check', 1)")
      }
    }
  }

  @Test func `the words of a correction are found, those that it replaced are not`() async throws {
    var reworded = corrected
    reworded.incident.values.evidence[0].text = "mortar rounds fell"
    try await store.write([.incident(first), .incident(reworded)])
    let found = "SELECT count(*) FROM evidence_fts WHERE evidence_fts MATCH"
    #expect(try store.query("\(found) 'mortar'") == [["1"]])
    #expect(try store.query("\(found) 'attacked'") == [["0"]])
  }

  @Test(arguments: [
    "a \"quoted\" back\\slash\tand\u{1}control", "alpha\0beta", "\0", "\u{1F6E9}\u{FEFF}\u{2028}x",
    "",
  ])
  func `the words of quotes are indexed as the records tell them`(text: String) async throws {
    var odd = first
    odd.incident.values.evidence[0].text = text
    odd.incident.values.evidence[1].text = "gamma"
    let check = "INSERT INTO evidence_fts (evidence_fts, rank) VALUES ('integrity-check', 1)"
    try await store.write([.incident(odd)])
    #expect(try store.query(check) == [])
    #expect(try store.query("SELECT rowid FROM evidence_fts('gamma')") == [["1"]])
    try await store.write([.incident(corrected)])
    #expect(try store.query(check) == [])
    #expect(try store.query("SELECT rowid FROM evidence_fts('gamma OR alpha OR beta')") == [])
  }

  @Test func `texts of any length and without a letter are kept as they are`() async throws {
    var dossier = other
    let long = String(repeating: "päivää \u{1F6E9} ", count: 4_000)
    dossier.incident.values.evidence = ["", long, "x"].map {
      Quote(start: 0, end: 1, text: $0)
    }
    try await store.write([.incident(dossier)])
    #expect(
      try store.query("SELECT text FROM evidence ORDER BY position") == [[""], [long], ["x"]])
    #expect(try store.query("SELECT count(*) FROM evidence WHERE text IS NULL") == [["0"]])
  }

  @Test func `the database is sound and its references hold`() async throws {
    try await store.write([.incident(first), .incident(other), .incident(corrected)])
    #expect(try store.query("PRAGMA foreign_key_check") == [])
    #expect(try store.query("PRAGMA integrity_check") == [["ok"]])
    #expect(throws: DatabaseError.self) {
      try store.query("UPDATE report_records SET incident = 99")
    }
  }

  @Test func `a record is stored in pieces and read as it was written`() async throws {
    try await store.write([.incident(first), .incident(other)])
    #expect(
      try store.query("SELECT json FROM incidents ORDER BY number")
        == [[first.incident.json], [other.incident.json]])
    #expect(
      try store.query("SELECT json FROM reports ORDER BY number")
        == [[first.reports[0].json], [other.reports[0].json]])
    // Most of a report is in its incident's record.
    #expect(
      try store.query(
        """
        SELECT length(own) < length(json) / 2
        FROM reports JOIN report_records USING (number) WHERE number = 1
        """) == [["1"]])
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser can write to every directory"))
  func `a directory that cannot be written is named with the reason`() async throws {
    let directory = store.url.deletingLastPathComponent()
    try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
    try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: directory.path)
    let error = await #expect(throws: PluginFailure.self) {
      try await store.write([.incident(first)])
    }
    let reason = "permission denied for the directory '\(directory.path)'"
    #expect(error?.message.contains(reason) == true)
  }

  @Test func `a batch that fails half-way leaves nothing behind`() async throws {
    let writer = try await store.sink().open(cursor: nil)
    let many = Array(repeating: IngestKit.Record.incident(first), count: 500)
    let failure = await #expect(throws: PluginFailure.self) {
      try await writer.write(many + [.report(first.reports[0])])
    }
    #expect(failure?.kind == .bug)
    #expect(try await writer.write([.incident(first)]).inserted == 1)
    try await writer.close()
    #expect(try store.query("SELECT count(*) FROM articles") == [["1"]])
  }

  @Test func `a batch of any length is written whole and in order`() async throws {
    let articles = (0..<200).map { Article(id: "\($0).txt", text: "text \($0)") }
    let receipt = try await store.write(articles.map { .article($0) })
    #expect(receipt == SinkReceipt(inserted: 200))
    #expect(try store.query("SELECT id FROM articles ORDER BY number") == articles.map { [$0.id] })
  }
}

extension Dossier {
  fileprivate var withoutArticles: Dossier {
    Dossier(incident: incident, reports: reports)
  }
}
