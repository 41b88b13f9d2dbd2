internal import GRDB

/// A row on its way into a table.
struct StoreRow {
  let table: StoreTable
  let values: [(any DatabaseValueConvertible)?]
  /// What many incidents know the row by, such as a place; nil for a row of one incident.
  let sharedName: String?

  init(
    _ table: StoreTable, _ values: [(any DatabaseValueConvertible)?], sharedAs name: String? = nil
  ) {
    self.table = table
    self.values = values
    sharedName = name.map { "\(table.name) \($0)" }
  }

  func insert(into database: Database) throws {
    let statement = try database.cachedStatement(sql: table.insertion)
    try statement.execute(arguments: StatementArguments(values))
  }
}
