import Foundation
import GRDB

@testable import IngestKit

extension EngineFixture {
  var stateURL: URL { directory.appending(path: ".ingest/p.sqlite") }

  func state() throws -> StateFile { try StateFile(at: stateURL) }
}

extension EngineFixture {
  /// The dead letters that the state holds, one a line.
  func deadLetters() async throws -> [String] {
    let state = try state()
    // A lock that is held until the file is forgotten would keep the next run out.
    defer { state.close() }
    return try await state.read { database in
      try Row.fetchAll(database, sql: "SELECT node, record_id, reason FROM dead_letters").map {
        "\($0[0] as String) \($0[1] as String): \($0[2] as String)"
      }
    }
  }
}

extension EngineFixture {
  /// How many rows a table of the state has.
  func count(_ table: String) async throws -> Int {
    let state = try state()
    defer { state.close() }
    return try await state.read { try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM \(table)") ?? 0 }
  }

  /// The ids of the articles whose texts inbox and outbox hold.
  func textIDs() async throws -> [String] {
    let state = try state()
    defer { state.close() }
    return try await state.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT id FROM articles WHERE LENGTH(payload) > 0
          UNION ALL SELECT record_id FROM outbox WHERE kind = 'article' ORDER BY 1
          """)
    }
  }

  /// The cursors of the node `list`, by partition.
  func cursors() async throws -> [String: String] {
    let state = try state()
    defer { state.close() }
    return try await state.read { try Inbox.cursors(of: "list", in: $0) }
  }
}
