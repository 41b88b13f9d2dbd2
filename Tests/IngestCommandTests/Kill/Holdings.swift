import Foundation
import GRDB
import IngestKit
import Testing

/// All that runs have left in a project's outputs and state, in a form that can be compared.
struct Holdings: Equatable {
  let log: String
  let deaths: String
  /// Articles that went to the log without an inbox.
  let rows: String
  let snapshot: String
  /// The rows of every table, and the incidents with their records, in an order of their content.
  let store: [String: [String]]
  let state: [String: [String]]

  /// Reads the outputs; records an issue for each thing that is wrong in itself.
  ///
  /// - Parameter isFilledAgain: true when the store was deleted, and lacks earlier revisions.
  init(_ program: Program, isFilledAgain: Bool = false) throws {
    let output = program.directory.appending(path: "out")
    let left = try FileManager.default.contentsOfDirectory(atPath: output.path).sorted()
    #expect(left == ["current.jsonl", "deaths.jsonl", "lines.jsonl", "rows.jsonl", "store.db"])
    log = try program.read("out/lines.jsonl")
    deaths = try program.read("out/deaths.jsonl")
    rows = try program.read("out/rows.jsonl")
    snapshot = try program.read("out/current.jsonl")
    store = try Self.rows(of: output.appending(path: "store.db"))
    state = try Self.rows(of: program.directory.appending(path: ".ingest/news.sqlite"))
    try checkLogs()
    if !isFilledAgain { checkHistory() }
    checkSnapshot()
  }

  /// Cursors hold inodes, the inbox its order of arrival; runs and problems count the runs.
  static func == (left: Self, right: Self) -> Bool {
    let tables = ["reports", "incidents", "blocking_keys", "dead_letters"]
    return left.log == right.log && left.deaths == right.deaths && left.rows == right.rows
      && left.snapshot == right.snapshot && left.store == right.store
      && tables.allSatisfy { left.state[$0] == right.state[$0] }
  }

  /// Every line is whole, and every revision is there once and in order.
  private func checkLogs() throws {
    for (text, isComplete) in [(log, true), (deaths, false)] {
      #expect(text.hasSuffix("}\n"))
      var revisions: [String: [Int]] = [:]
      for line in text.split(separator: "\n") {
        let incident = try Self.incident(line)
        revisions[incident.id, default: []].append(incident.revision)
      }
      for (id, numbers) in revisions {
        let expected = isComplete ? Array(1...numbers.count) : Set(numbers).sorted()
        #expect(numbers == expected, "revisions of \(id)")
      }
    }
  }

  /// The store has every revision of the log.
  private func checkHistory() {
    let kept = (store["incidents"] ?? []) + (store["earlier_revisions"] ?? [])
    #expect(Set(log.split(separator: "\n").map(String.init)) == Set(kept.compactMap(Self.json)))
  }

  /// The snapshot and the database hold the same current revisions.
  private func checkSnapshot() {
    #expect(snapshot.hasSuffix("}\n"))
    #expect(
      Set(snapshot.split(separator: "\n").map(String.init))
        == Set((store["incidents"] ?? []).compactMap(Self.json)))
  }

  static func incident(_ line: some StringProtocol) throws -> Incident {
    try JSONDecoder().decode(Incident.self, from: Data(line.utf8))
  }

  /// The record in a row, which is its last column.
  private static func json(_ row: String) -> String? {
    row.firstRange(of: "{\"schema\"").map { String(row[$0.lowerBound...]) }
  }

  private static func rows(of url: URL) throws -> [String: [String]] {
    let queue = try DatabaseQueue(path: url.path)
    return try queue.read { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      let tables = try String.fetchAll(
        database,
        sql: """
          SELECT name FROM sqlite_schema
          WHERE type = 'table' AND name NOT LIKE 'sqlite%' OR name = 'incidents'
          """)
      return try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          (table, try Row.fetchAll(database, sql: "SELECT * FROM \(table)").map(text).sorted())
        })
    }
  }

  private static func text(_ row: Row) -> String {
    row.map { _, value in
      switch value.storage {
      case .blob(let data): String(decoding: data, as: UTF8.self)
      case .string(let text): text
      default: value.description
      }
    }.joined(separator: "|")
  }
}
