import Foundation
import GRDB

@testable import IngestKit

extension EngineFixture {
  var stateURL: URL { directory.appending(path: ".ingest/p.sqlite") }

  func state() throws -> StateFile { try StateFile(at: stateURL) }
}

extension StateFile {
  func deadLetters() async throws -> [String] {
    try await read { database in
      try Row.fetchAll(database, sql: "SELECT node, record_id, reason FROM dead_letters").map {
        "\($0[0] as String) \($0[1] as String): \($0[2] as String)"
      }
    }
  }
}
