internal import Foundation
internal import GRDB
internal import IngestKit
internal import Plugins

/// What SQLite alone needs for the rows of a store: copying them into a fresh one, batch by batch.
///
/// No values are bound and no JSON is written, and one core does it all, copying of the log included.
struct StoreCopy {
  private let queue: DatabaseQueue
  private let count: Int
  private let batchSize = EngineSettings().deliverySize

  /// - Parameter count: incidents of the store, numbered from 1, each with an article of its own.
  init(of store: URL, to copy: URL, count: Int) throws {
    self.count = count
    queue = try DatabaseQueue(path: copy.path)
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          \(StoreTuning.connection)\(StoreTuning.journaled)
          ATTACH DATABASE '\(store.path)' AS store
          """)
      let definitions = try String.fetchAll(
        database,
        sql: """
          SELECT sql FROM store.sqlite_schema AS s WHERE sql IS NOT NULL AND NOT EXISTS (
            SELECT 1 FROM pragma_table_list AS t
            WHERE t.schema = 'store' AND t.type = 'shadow' AND t.name = s.tbl_name)
            AND name NOT LIKE 'sqlite_%'
          ORDER BY rowid
          """)
      for definition in definitions { try database.execute(sql: definition) }
      try database.execute(
        sql: """
          \(StoreTuning.search)
          CREATE TEMP TABLE quotes (number INTEGER PRIMARY KEY, text TEXT);
          INSERT INTO quotes SELECT number, text FROM store.incident_quotes;
          """
      )
    }
  }

  func measure() async throws -> Stopwatch {
    var watch = Stopwatch()
    for first in stride(from: 1, through: count, by: batchSize) {
      let range = "BETWEEN \(first) AND \(first + batchSize - 1)"
      try await watch.measure { try await queue.write { try copy(range, in: $0) } }
    }
    return watch
  }

  private func copy(_ range: String, in database: Database) throws {
    for table in ["articles", "incident_records", "report_records"] {
      try database.execute(
        sql: "INSERT INTO \(table) SELECT * FROM store.\(table) WHERE number \(range)")
    }
    try database.execute(
      sql: """
        INSERT INTO articles_fts (rowid, title, text)
        SELECT number, title, text FROM store.articles WHERE number \(range);
        INSERT INTO evidence_fts (rowid, text)
        SELECT number, text FROM temp.quotes WHERE number \(range)
        """)
  }
}
