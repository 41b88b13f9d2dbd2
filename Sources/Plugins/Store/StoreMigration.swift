internal import GRDB

/// Brings a store of an earlier version up to date, each step in one transaction.
///
/// In version 1 the values hung on text ids; since version 2 they hang on numbers. In version 2 what
/// an article carries beside its text was not kept.
enum StoreMigration {
  /// The tables whose keys changed, each before those that refer to it.
  private static let tables =
    [StoreTable.incidents, .earlierRevisions, .reports] + StoreTable.valuesOfIncident

  static func migrate(_ database: Database, from version: Int) throws {
    if version == 1 { try hangOnNumbers(database) }
    try database.inTransaction(.immediate) {
      try database.execute(
        sql: "ALTER TABLE articles ADD COLUMN metadata TEXT; PRAGMA user_version = 3")
      return .commit
    }
  }

  /// Rewrites the tables in one transaction, so that a crash leaves the old ones.
  private static func hangOnNumbers(_ database: Database) throws {
    // Both cannot be changed inside a transaction: references must not follow the renamed tables.
    try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON")
    try database.inTransaction(.immediate) {
      try database.execute(sql: removal)
      for table in tables {
        try database.execute(sql: "ALTER TABLE \(table.name) RENAME TO old_\(table.name)")
      }
      try database.execute(sql: StoreSchema.sqlSinceVersion2 + copies)
      for table in tables { try database.execute(sql: "DROP TABLE old_\(table.name)") }
      try database.execute(sql: rebuilding)
      try database.checkForeignKeys()
      try database.execute(sql: "PRAGMA user_version = 2")
      return .commit
    }
    try database.execute(sql: "PRAGMA legacy_alter_table = OFF; PRAGMA foreign_keys = ON")
  }

  private static let removal = """
    DROP VIEW incident_view;
    DROP TRIGGER articles_inserted; DROP TRIGGER articles_deleted; DROP TRIGGER articles_updated;
    DROP TRIGGER evidence_inserted; DROP TRIGGER evidence_deleted;
    DROP TABLE articles_fts; DROP TABLE evidence_fts;
    DROP INDEX reports_incident;
    """

  private static let copies =
    tables.map(copy).joined()

  /// Copies a table, its text references looked up.
  private static func copy(_ table: StoreTable) -> String {
    let values = table.columns.map { column in
      switch column {
      case "incident": "i.number"
      case "article": "a.number"
      default: "o.\(column)"
      }
    }
    var source = "old_\(table.name) AS o"
    if table.columns.contains("incident") {
      source += " JOIN incidents AS i ON i.id = o.incident_id"
    }
    if table.columns.contains("article") {
      source += " LEFT JOIN articles AS a ON a.id = o.doc_id AND a.revision = o.article_revision"
    }
    return """
      INSERT INTO \(table.name) (\(table.columns.joined(separator: ", ")))
      SELECT \(values.joined(separator: ", ")) FROM \(source)
      ORDER BY \(table.columns.contains("incident") ? "i.number" : "o.rowid");

      """
  }

  private static let rebuilding = """
    INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
    INSERT INTO evidence_fts (evidence_fts) VALUES ('rebuild');
    """
}
