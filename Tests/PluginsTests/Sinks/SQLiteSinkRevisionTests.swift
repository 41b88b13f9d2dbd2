import Foundation
import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

/// Incidents that come again, as they were or corrected.
struct SQLiteSinkRevisionTests {
  private let store: SinkStore
  private let first = SampleRecords.dossier()
  private let corrected = SampleRecords.dossier(revision: 2, killed: 3)
  private let other = SampleRecords.plainDossier

  init() throws { store = try SinkStore() }

  @Test func `writing a second time changes nothing`() async throws {
    try await store.write([.incident(first), .incident(other)])
    let before = try store.dump()
    let receipt = try await store.write([.incident(first), .incident(other)])
    #expect(receipt == SinkReceipt(unchanged: 2))
    #expect(try store.dump() == before)
  }

  @Test func `a run without changes leaves the file as it is, byte by byte`() async throws {
    try await store.write([.incident(first), .incident(other)])
    let before = try Data(contentsOf: store.url)
    try await store.write([])
    try await store.write([.incident(first)])
    #expect(try Data(contentsOf: store.url) == before)
  }

  @Test func `a correction replaces the values and keeps the earlier revision`() async throws {
    try await store.write([.incident(first)])
    #expect(try await store.write([.incident(corrected)]) == SinkReceipt(updated: 1))
    #expect(try store.query("SELECT revision, killed FROM incident_view") == [["2", "3"]])
    #expect(try store.query("SELECT count(*) FROM casualties") == [["5"]])
    #expect(
      try store.query("SELECT revision, json FROM earlier_revisions")
        == [["1", first.incident.json]])
  }

  @Test func `an earlier revision that comes again does not undo the correction`() async throws {
    try await store.write([.incident(first), .incident(corrected)])
    #expect(try await store.write([.incident(first)]) == SinkReceipt(unchanged: 1))
    #expect(try store.query("SELECT revision, killed FROM incident_view") == [["2", "3"]])
  }

  @Test func `a history that starts anew is written, not taken for an old one`() async throws {
    try await store.write([.incident(first), .incident(corrected)])
    let recoded = SampleRecords.dossier(revision: 1, killed: 9)
    #expect(try await store.write([.incident(recoded)]) == SinkReceipt(updated: 1))
    #expect(try store.query("SELECT revision, killed FROM incident_view") == [["1", "9"]])
  }

  @Test func `clock fields alone make no change`() async throws {
    try await store.write([.incident(first)])
    var dossier = first
    dossier.incident.lastChanged = "2031-01-01T00:00:00Z"
    #expect(try await store.write([.incident(dossier)]) == SinkReceipt(unchanged: 1))
  }

  @Test func `a report keeps its record when its incident goes another way`() async throws {
    try await store.write([.incident(first)])
    #expect(try store.query("SELECT ranges IS NULL FROM report_records") == [["0"]])
    var withdrawn = corrected
    withdrawn.reports = []
    withdrawn.incident.reports = withdrawn.incident.reports.map {
      var report = $0
      report.isWithdrawn = true
      return report
    }
    try await store.write([.incident(withdrawn)])
    #expect(
      try store.query("SELECT withdrawn, json FROM reports") == [["1", first.reports[0].json]])
  }

  @Test func `a report keeps its record when somebody changes its incident by hand`() async throws {
    try await store.write([.incident(first), .incident(other)])
    try store.open {
      try $0.execute(sql: "UPDATE incident_records SET evidence = '[]' WHERE number = 1")
    }
    #expect(
      try store.query("SELECT json FROM reports ORDER BY number")
        == [[first.reports[0].json], [other.reports[0].json]])
    // As the shell has it.
    try await DatabaseQueue(path: store.url.path).writeWithoutTransaction {
      try $0.execute(sql: "PRAGMA foreign_keys = OFF")
      try $0.execute(sql: "DELETE FROM incident_records WHERE number = 2")
    }
    #expect(try store.query("SELECT count(*) FROM reports") == [["1"]])
  }

  @Test func `an incident that proved to be another one leaves the view`() async throws {
    try await store.write([.incident(first), .incident(other)])
    var merged = other
    merged.incident.revision = 2
    merged.incident.mergedInto = first.incident.id
    merged.reports = []
    var winner = corrected
    winner.reports += other.reports
    winner.incident.reports += other.incident.reports
    try await store.write([.incident(merged), .incident(winner)])
    #expect(try store.query("SELECT id FROM incident_view") == [[first.incident.id]])
    #expect(
      try store.query(
        "SELECT DISTINCT i.id FROM reports AS r JOIN incidents AS i ON i.number = r.incident")
        == [[first.incident.id]])
    #expect(try store.query("PRAGMA foreign_key_check") == [])
  }

  @Test func `a withdrawn report is marked, whether it is at hand or not`() async throws {
    try await store.write([.incident(first)])
    var withdrawn = corrected
    withdrawn.incident.reports[0].isWithdrawn = true
    withdrawn.reports = []
    try await store.write([.incident(withdrawn)])
    #expect(try store.query("SELECT withdrawn FROM reports") == [["1"]])
  }

  @Test func `many batches through one writer hold each incident once`() async throws {
    let writer = try await store.sink().open(cursor: nil)
    for _ in 0..<3 { _ = try await writer.write([.incident(first), .incident(other)]) }
    let receipt = try await writer.write([.incident(corrected), .incident(first)])
    try await writer.close()
    #expect(receipt == SinkReceipt(updated: 1, unchanged: 1))
    #expect(try store.query("SELECT count(*) FROM incidents") == [["2"]])
    #expect(try store.query("SELECT count(*) FROM earlier_revisions") == [["1"]])
  }
}
