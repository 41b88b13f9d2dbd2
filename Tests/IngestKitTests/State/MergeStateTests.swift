import GRDB
import Testing

@testable import IngestKit

@Suite struct MergeStateTests {
  @Test(arguments: [
    MergeState.reportsOfArticle, MergeState.reportsOfIncident, MergeState.reportsWithKey,
    MergeState.incidentsOfFamily, MergeState.familiesOfIncident,
  ])
  func `what is merged is looked up, however much is stored`(lookup: String) async throws {
    let database = try DatabaseQueue()
    let steps = try await database.write { database in
      try StateSchema.migrate(database)
      return try Row.fetchAll(
        database, sql: "EXPLAIN QUERY PLAN \(lookup)", arguments: ["merged", "x"]
      ).map { $0["detail"] as String }
    }
    // One value alone, the node's name, would find every row of the node.
    for step in steps where step.hasPrefix("SEARCH") {
      #expect(step.contains(/\(node=\? AND \w+=\?/))
    }
    #expect(steps.contains { $0.hasPrefix("SEARCH") })
    #expect(!steps.contains { $0.hasPrefix("SCAN") })
  }
}
