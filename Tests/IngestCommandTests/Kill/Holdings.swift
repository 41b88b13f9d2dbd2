import Foundation
import GRDB
import IngestKit
import Testing

/// All that runs have left in a project's outputs and state, in a form that can be compared.
struct Holdings: Equatable {
  let log: String
  let snapshot: String
  /// The rows of every table, in an order of their own content.
  let store: [String: [String]]
  let state: [String: [String]]

  /// Reads the outputs; records an issue for each thing that is wrong in itself.
  init(_ program: Program) throws {
    let left = try FileManager.default.contentsOfDirectory(
      atPath: program.directory.appending(path: "out").path)
    #expect(left.sorted() == ["current.jsonl", "lines.jsonl", "store.db"])
    log = try program.read("out/lines.jsonl")
    snapshot = try program.read("out/current.jsonl")
    store = try Self.rows(of: program.directory.appending(path: "out/store.db"))
    state = try Self.rows(of: program.directory.appending(path: ".ingest/news.sqlite"))
      .filter { Self.comparedTables.contains($0.key) }
    try checkLog()
    try checkSnapshot()
  }

  // Cursors hold inodes, the inbox its order of arrival, and runs and problems their number.
  private static let comparedTables = ["reports", "incidents", "blocking_keys", "dead_letters"]

  /// Every line is whole and every revision there once, in order.
  private func checkLog() throws {
    var revisions: [String: [Int]] = [:]
    #expect(log.hasSuffix("}\n"))
    for line in log.split(separator: "\n") {
      let incident = try JSONDecoder().decode(Incident.self, from: Data(line.utf8))
      revisions[incident.id, default: []].append(incident.revision)
    }
    for (id, numbers) in revisions {
      #expect(numbers == Array(1...numbers.count), "revisions of \(id) in the log")
    }
  }

  /// The snapshot and the database hold the same current revisions.
  private func checkSnapshot() throws {
    #expect(snapshot.hasSuffix("}\n"))
    let lines = snapshot.split(separator: "\n").map(String.init)
    let stored = try #require(store["incidents"])
    #expect(lines.count == stored.count)
    for line in lines {
      #expect(stored.contains { $0.contains(line) }, "the database lacks \(line)")
    }
  }

  private static func rows(of url: URL) throws -> [String: [String]] {
    var configuration = Configuration()
    configuration.readonly = true
    let queue = try DatabaseQueue(path: url.path, configuration: configuration)
    return try queue.read { database in
      #expect(try String.fetchAll(database, sql: "PRAGMA integrity_check") == ["ok"])
      #expect(try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").isEmpty)
      let tables = try String.fetchAll(
        database,
        sql: "SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
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
