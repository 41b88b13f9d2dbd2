import Foundation
import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

/// Stores that hold more than one part of the index over ids.
struct SQLiteSinkBulkTests {
  private let store: SinkStore
  private let first = SampleRecords.dossier()
  private let corrected = SampleRecords.dossier(revision: 2, killed: 3)

  init() throws { store = try SinkStore() }

  /// Incidents that differ in nothing but their ids.
  private func dossiers(_ numbers: Range<Int>) -> [IngestKit.Record] {
    numbers.map { number in
      var dossier = first
      dossier.incident = Incident(
        id: ContentHash.id("incident \(number)"), revision: 1, reports: first.incident.reports,
        independentSources: 1, values: first.incident.values, firstSeen: first.incident.firstSeen,
        lastChanged: first.incident.lastChanged)
      dossier.reports[0].incidentID = dossier.incident.id
      return .incident(dossier)
    }
  }

  /// Has the next incident stand in a later part of the index than those before.
  private func skip(to number: Int) throws {
    let columns = StoreTable.incidents.columns.dropFirst().joined(separator: ", ")
    try store.open {
      try $0.execute(
        sql: """
          INSERT INTO incident_records (number, id, \(columns))
          SELECT \(number - 1), 'filler \(number)', \(columns) FROM incident_records LIMIT 1
          """)
    }
  }

  /// Adds incidents without a record, from number 2 on.
  private func fill(to last: Int) throws {
    let columns = StoreTable.incidents.columns.dropFirst()
    let pieces = Set(IncidentPiece.allCases.map(\.rawValue))
    let values = columns.map { pieces.contains($0) ? "'[]'" : $0 }
    try store.open {
      try $0.execute(
        sql: """
          WITH RECURSIVE place (n) AS (SELECT 2 UNION ALL SELECT n + 1 FROM place WHERE n < \(last))
          INSERT INTO incident_records (number, id, \(columns.joined(separator: ", ")))
          SELECT n, 'filler ' || n, \(values.joined(separator: ", "))
          FROM place CROSS JOIN incident_records WHERE number = 1
          """)
    }
  }

  @Test(arguments: [32_768, 32_769, 200_000])
  func `an incident is found again in an earlier part of the index`(next: Int) async throws {
    try await store.write([.incident(first)])
    try skip(to: next)
    #expect(try await store.write([.incident(first)]) == SinkReceipt(unchanged: 1))
    #expect(try await store.write([.incident(corrected)]) == SinkReceipt(updated: 1))
    #expect(
      try store.query("SELECT count(*) FROM incidents WHERE id = '\(first.incident.id)'") == [["1"]]
    )
  }

  @Test func `a large batch is written in its order`() async throws {
    let others = dossiers(0..<700)
    let batch = others[..<40] + [.incident(first)] + others[40...] + [.incident(corrected)]
    #expect(try await store.write(Array(batch)) == SinkReceipt(inserted: 701, updated: 1))
    let ids = try store.query("SELECT id FROM incident_records ORDER BY number")
    let expected = batch.dropLast().map { record in
      if case .incident(let dossier) = record { [dossier.incident.id] } else { [""] }
    }
    #expect(ids == expected)
    #expect(
      try store.query("SELECT revision FROM incidents WHERE id = '\(first.incident.id)'") == [["2"]]
    )
  }

  @Test func `many look-ups find what is there and nothing else`() async throws {
    let writer = try await store.sink().open(cursor: nil)
    #expect(try await writer.write(dossiers(0..<1_100)).inserted == 1_100)
    try await writer.close()
    try skip(to: 70_000)
    let again = try await store.sink().open(cursor: nil)
    #expect(try await again.write(dossiers(2_000..<3_100)).inserted == 1_100)
    try await again.close()
    try skip(to: 140_000)
    let last = try await store.sink().open(cursor: nil)
    for _ in 0..<2 {
      #expect(try await last.write(dossiers(500..<1_100)).unchanged == 600)
      #expect(try await last.write(dossiers(2_500..<3_100)).unchanged == 600)
    }
    #expect(
      try await last.write(dossiers(1_050..<1_150)) == SinkReceipt(inserted: 50, unchanged: 50))
    try await last.close()
    #expect(
      try store.query("SELECT count(*), count(DISTINCT id) FROM incidents") == [["2252", "2252"]])
  }

  @Test(arguments: [
    "DELETE FROM incident_records WHERE number = 40000",
    "UPDATE incident_records SET id = 'renamed' WHERE number = 40000",
  ])
  func `the filter of a full part is kept until somebody changes its ids`(
    change: String
  ) async throws {
    let filters = "SELECT part, length(bits) FROM id_filters"
    try await store.write([.incident(first)])
    try fill(to: 65_600)
    #expect(try await store.write(dossiers(0..<300)).inserted == 300)
    #expect(try store.query(filters) == [["1", "65536"]])
    #expect(try await store.write(dossiers(0..<600)) == SinkReceipt(inserted: 300, unchanged: 300))
    try store.open {
      try $0.execute(sql: "UPDATE incident_records SET id = id")
      #expect(try Int.fetchOne($0, sql: "SELECT count(*) FROM id_filters") == 1)
      try $0.execute(sql: change)
      #expect(try Int.fetchOne($0, sql: "SELECT count(*) FROM id_filters") == 0)
      try $0.execute(
        sql: """
          CREATE TEMP TABLE moved AS SELECT * FROM incident_records WHERE number = 65601;
          DELETE FROM incident_records WHERE number IN (40000, 65601);
          UPDATE moved SET number = 40000;
          INSERT INTO incident_records SELECT * FROM moved;
          """)
    }
    #expect(try await store.write(dossiers(0..<600)).unchanged == 600)
    #expect(try store.query(filters) == [["1", "65536"]])
  }

  @Test func `a part that an undone transaction has begun is looked at again`() async throws {
    try await store.write([.incident(first)])
    try skip(to: 32_768)
    let writer = try await store.sink().open(cursor: nil)
    let bad = IngestKit.Record.report(first.reports[0])
    await #expect(throws: PluginFailure.self) {
      try await writer.write(dossiers(0..<1_500) + [bad])
    }
    #expect(try await writer.write(dossiers(0..<1_500)).inserted == 1_500)
    #expect(try await writer.write(dossiers(0..<1_500)).unchanged == 1_500)
    try await writer.close()
  }

  @Test func `an id is looked up in the index, not in every incident`() async throws {
    try await store.write(dossiers(0..<100))
    for view in ["incidents", "incident_view"] {
      let plan = try store.query("EXPLAIN QUERY PLAN SELECT * FROM \(view) WHERE id = 'x'")
      #expect(plan.joined().contains { $0.contains("incidents_by_id (ANY(<expr>) AND id=?)") })
    }
  }

  @Test func `the log is copied into the file while more is written`() async throws {
    let writer = try await store.sink().open(cursor: nil)
    for start in stride(from: 0, to: 6_000, by: 2_000) {
      _ = try await writer.write(dossiers(start..<start + 2_000))
    }
    let size = try store.url.resourceValues(forKeys: [.fileSizeKey]).fileSize ?? 0
    #expect(size > StoreLog.portion)
    try await writer.close()
    #expect(try store.query("PRAGMA integrity_check") == [["ok"]])
  }
}
