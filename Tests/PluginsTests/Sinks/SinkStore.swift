import Foundation
import GRDB
import IngestKit

@testable import Plugins

/// The database of a `sqlite` sink, on a directory that is gone with the last copy of it.
struct SinkStore {
  let host: TestHost
  private static let path = "var/incidents.db"

  init() throws { host = try TestHost() }

  var url: URL { host.url(Self.path) }

  /// Writes records as one batch through a writer of its own.
  @discardableResult
  func write(_ records: [IngestKit.Record]) async throws -> SinkReceipt {
    let writer = try await sink().open(cursor: nil)
    let receipt = try await writer.write(records)
    try await writer.close()
    return receipt
  }

  func sink() -> SQLiteSink {
    var options = SQLiteSink.Options()
    options.path = OutputPath(Self.path)
    return SQLiteSink(options: options, context: host.context)
  }

  func open<Value>(_ body: (Database) throws -> Value) throws -> Value {
    try DatabaseQueue(path: url.path).write(body)
  }

  /// The rows as texts; null is empty.
  func query(_ sql: String) throws -> [[String]] {
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

  func dump() throws -> [[String]] {
    try query("SELECT name FROM sqlite_schema WHERE type = 'table' AND sql NOT LIKE '%VIRTUAL%'")
      .flatMap { try [$0] + query("SELECT * FROM \($0[0])") }
  }
}
