internal import GRDB

/// Which dead letters are meant.
package struct DeadLetterQuery: Sendable {
  package var ids: [Int64]?
  package var node: String?
  package var run: Int64?
  /// Nil for every state.
  package var states: [BuriedLetter.State]? = [.waiting]
  package var limit: Int?

  package init() {}

  /// The letters, the oldest first.
  func letters(in database: Database) throws -> [BuriedLetter] {
    var conditions: [String] = []
    var arguments: StatementArguments = []
    if let node {
      conditions.append("node = ?")
      arguments += [node]
    }
    if let run {
      conditions.append("run = ?")
      arguments += [run]
    }
    if let ids { conditions.append("dead_letters.id IN (\(Self.list(ids.map { "\($0)" })))") }
    if let states {
      conditions.append("state IN (\(Self.list(states.map { "'\($0.rawValue)'" })))")
    }
    let condition = conditions.isEmpty ? "" : " WHERE " + conditions.joined(separator: " AND ")
    return try Row.fetchAll(
      database,
      sql: "SELECT \(BuriedLetter.columns)\(condition) ORDER BY dead_letters.id LIMIT ?",
      arguments: arguments + [limit ?? -1]
    ).map(BuriedLetter.init)
  }

  private static func list(_ values: [String]) -> String { values.joined(separator: ", ") }
}
