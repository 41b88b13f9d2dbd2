import Foundation
import GRDB
import IngestKit
import IngestTesting
import Testing

@testable import Plugins

struct SchemaGuideTests {
  private let guide: String
  private let host: TestHost

  init() throws {
    host = try TestHost()
    let folder = URL(filePath: #filePath).deletingLastPathComponent()
    guide = try String(
      contentsOf: folder.appending(path: "../../../docs/schema.md").standardized, encoding: .utf8)
  }

  @Test func `the queries of the guide run and find something`() async throws {
    let database = try await store()
    let queries = guide.matches(of: /```sql\n(.*?)```/.dotMatchesNewlines()).map { String($0.1) }
    #expect(queries.count == 3)
    for query in queries {
      let sql = query.replacing("'IQ'", with: "'IL'")
      #expect(try await database.read { try !Row.fetchAll($0, sql: sql).isEmpty }, "\(query)")
    }
  }

  @Test func `the guide names every table and every column of the view`() async throws {
    let database = try await store()
    let names = try await database.read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT name FROM pragma_table_list
          WHERE schema = 'main' AND type IN ('table', 'view', 'virtual') AND name NOT LIKE 'sqlite%'
          """)
    }
    #expect(names.filter { !guide.contains("`\($0)`") } == [])
    let columns = try await database.read { try $0.columns(in: "incident_view").map(\.name) }
    #expect(guide.contains(columns.joined(separator: ", ")))
  }

  private func store() async throws -> DatabaseQueue {
    var options = SQLiteSink.Options()
    options.path = OutputPath("incidents.db")
    let writer = try await SQLiteSink(options: options, context: host.context).open(cursor: nil)
    _ = try await writer.write([.incident(SampleRecords.dossier())])
    _ = try await writer.write([.incident(SampleRecords.dossier(revision: 2, killed: 3))])
    try await writer.close()
    return try DatabaseQueue(path: host.url("incidents.db").path)
  }
}
