internal import GRDB
internal import IngestKit

/// Brings a store of an earlier version up to date, in one transaction.
///
/// Versions 1 to 3 had a table for each list of an incident, all of which is in its record too; so
/// the records are all that has to be taken over. In version 1 they hung on text ids. Version 4 had
/// the tables of today, but an index over all ids and whole records of reports; up to version 5 the
/// quotes had a column of their own. In version 6 only the parts of the index were twice as large.
enum StoreMigration {
  static func migrate(_ database: Database, from version: Int) throws {
    let piece = DatabaseFunction("incident_piece", argumentCount: 2, pure: true) { values in
      guard let json = String.fromDatabaseValue(values[0]),
        let index = Int.fromDatabaseValue(values[1])
      else { return nil }
      return try String(decoding: IncidentPiece.cut(Array(json.utf8))[index], as: UTF8.self)
    }
    database.add(function: piece)
    defer { database.remove(function: piece) }
    // Not to be changed inside a transaction. References must not follow the renamed tables, nor
    // may a table that goes take along what refers to it.
    try database.execute(sql: "PRAGMA foreign_keys = OFF; PRAGMA legacy_alter_table = ON")
    try database.inTransaction(.immediate) {
      // Another process may have done it before this one got the lock.
      if case .current = try StoreStanding(of: database) { return .rollback }
      if version < 6 {
        try rewrite(database, from: version)
      } else {
        try database.execute(sql: indexRemoval + StoreSchema.index)
      }
      try database.execute(sql: "PRAGMA user_version = \(StoreSchema.version)")
      return .commit
    }
    try database.execute(sql: "PRAGMA legacy_alter_table = OFF")
  }

  /// Writes everything but the articles anew.
  private static func rewrite(_ database: Database, from version: Int) throws {
    try database.execute(sql: removal(from: version) + indexRemoval)
    if version < 3 { try database.execute(sql: "ALTER TABLE articles ADD COLUMN metadata TEXT") }
    let tables = tables(of: version)
    for table in tables {
      try database.execute(sql: "ALTER TABLE \(table) RENAME TO old_\(table)")
    }
    try database.execute(sql: StoreSchema.sqlBesideArticles + copies(from: version))
    for table in tables { try database.execute(sql: "DROP TABLE old_\(table)") }
    try database.checkForeignKeys()
  }

  /// Versions 4 and later have an index over ids.
  private static let indexRemoval =
    drop("TRIGGER", ["incident_renamed"]) + drop("TABLE", ["id_filters"])
    + drop("INDEX", ["incidents_by_id"])

  /// The tables whose rows are taken over.
  private static func tables(of version: Int) -> [String] {
    version < 4
      ? ["incidents", "earlier_revisions", "reports"]
      : ["incident_records", "earlier_revisions", "report_records"]
  }

  /// Removes what says nothing that the tables taken over do not say.
  private static func removal(from version: Int) -> String {
    let lists = [
      "other_places", "perpetrators", "targets", "weapons", "claims", "casualties", "evidence",
      "conflicts", "places", "actors",
    ]
    let views =
      ["incident_view", "incident_quotes"] + (version < 4 ? [] : ["incidents", "reports"])
    let triggers = [
      "articles_inserted", "articles_deleted", "articles_updated", "evidence_inserted",
      "evidence_deleted", "incident_changed", "incident_deleted",
    ]
    let indexes = ["articles_fts", "evidence_fts"]
    return drop("VIEW", views) + drop("TRIGGER", triggers)
      + drop(version < 4 ? "TABLE" : "VIEW", lists) + drop("TABLE", indexes)
  }

  private static func drop(_ type: String, _ names: [String]) -> String {
    names.map { "DROP \(type) IF EXISTS \($0); " }.joined()
  }

  private static func copies(from version: Int) -> String {
    let incident =
      version == 1 ? "(SELECT rowid FROM old_incidents WHERE id = o.incident_id)" : "o.incident"
    let reports = ["incident": incident].merging(version < 5 ? wholeReports : [:]) { own, _ in own }
    let tables = tables(of: version)
    return """
      \(copy(tables[0], to: .incidents, number: "o.rowid", version < 4 ? columns : [:]))
      \(copy(tables[1], to: .earlierRevisions, ["incident": incident]))
      \(copy(tables[2], to: .reports, reports))
      -- What is left of incidents that somebody has deleted.
      DELETE FROM earlier_revisions WHERE incident NOT IN (SELECT number FROM incident_records);
      DELETE FROM report_records WHERE incident NOT IN (SELECT number FROM incident_records);
      INSERT INTO articles_fts (articles_fts) VALUES ('rebuild');
      INSERT INTO evidence_fts (evidence_fts) VALUES ('rebuild');
      """
  }

  /// The columns of a report, whose record was stored as it is up to version 4.
  private static let wholeReports = [
    "doc_id": "o.json ->> 'doc_id'", "article_revision": "o.json ->> 'article_revision'",
    "publisher": "o.json ->> '$.source.publisher'", "own": "o.json", "ranges": "NULL",
  ]

  /// The columns of an incident that versions 1 to 3 had in its record only.
  private static let columns = [
    "place": "o.json ->> '$.where.name'", "admin1": "o.json ->> '$.where.admin1_name'",
    "country": "nullif(o.json ->> '$.where.country', '')",
    "lat": "o.json ->> '$.where.lat'", "lon": "o.json ->> '$.where.lon'",
    "killed": bestKnown("killed"), "wounded": bestKnown("wounded"),
  ].merging(pieces) { own, _ in own }

  private static let pieces = Dictionary(
    uniqueKeysWithValues: IncidentPiece.allCases.enumerated().map {
      ($1.rawValue, "incident_piece(o.json, \($0))")
    })

  private static func bestKnown(_ effect: String) -> String {
    let path = "o.json ->> '$.casualties.\(effect)"
    return "coalesce(\(path).best', \(path).min', \(path).max')"
  }

  /// Copies a table in the order of its rows; a column without an expression keeps its value.
  private static func copy(
    _ old: String, to table: StoreTable, number: String? = nil, _ expressions: [String: String]
  ) -> String {
    let columns = (number == nil ? [] : ["number"]) + table.columns
    let values = (number.map { [$0] } ?? []) + table.columns.map { expressions[$0] ?? "o.\($0)" }
    return """
      INSERT INTO \(table.name) (\(columns.joined(separator: ", ")))
      SELECT \(values.joined(separator: ", ")) FROM old_\(old) AS o ORDER BY o.rowid;
      """
  }
}
