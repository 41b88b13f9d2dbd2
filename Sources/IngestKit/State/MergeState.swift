internal import Foundation
internal import GRDB

/// What mergers remember: reports, the incidents that they belong to, and the keys to find them.
enum MergeState {
  // SQLite knows nothing of how the rows are spread and would rather go through all reports of the
  // node in their own order than look them up; so the way is named.
  static let reportsOfArticle = """
    SELECT id, withdrawn FROM reports INDEXED BY reports_doc
    WHERE node = ? AND doc_id = ? ORDER BY id
    """
  static let reportsOfIncident = """
    SELECT payload FROM reports INDEXED BY reports_incident
    WHERE node = ? AND incident_id = ? AND withdrawn = 0 ORDER BY id
    """
  static let reportsWithKey = """
    SELECT r.id, r.family, r.payload FROM blocking_keys k
    CROSS JOIN reports r ON r.node = k.node AND r.id = k.report_id
    WHERE k.node = ? AND k.key = ? AND r.withdrawn = 0
    """
  static let incidentsOfFamily = """
    SELECT DISTINCT incident_id FROM reports INDEXED BY reports_family
    WHERE node = ? AND family = ? AND withdrawn = 0 AND incident_id IS NOT NULL
    """
  static let familiesOfIncident = """
    SELECT DISTINCT family FROM reports INDEXED BY reports_incident
    WHERE node = ? AND incident_id = ? AND withdrawn = 0 ORDER BY family
    """

  static func report(_ id: String, of node: String, in database: Database) throws -> Report? {
    let statement = try database.cachedStatement(
      sql: "SELECT payload FROM reports WHERE node = ? AND id = ?")
    let payload = try Data.fetchOne(statement, arguments: [node, id])
    return try payload.map { try JSONDecoder().decode(Report.self, from: $0) }
  }

  /// The reports of an article that count, and those that were withdrawn.
  static func reportIDs(
    ofArticle article: String, node: String, in database: Database
  ) throws -> (active: [String], withdrawn: [String]) {
    let statement = try database.cachedStatement(sql: reportsOfArticle)
    var ids: (active: [String], withdrawn: [String]) = ([], [])
    let rows = try Row.fetchCursor(statement, arguments: [node, article])
    while let row = try rows.next() {
      if row[1] == 0 { ids.active.append(row[0]) } else { ids.withdrawn.append(row[0]) }
    }
    return ids
  }

  /// An incident as it was last given, with what people have decided.
  static func incident(_ id: String, of node: String, in database: Database) throws -> Incident? {
    try incident(id, of: node, column: "payload", in: database)
  }

  /// An incident as its reports agree.
  static func agreedIncident(
    _ id: String, of node: String, in database: Database
  ) throws -> Incident? {
    try incident(id, of: node, column: "COALESCE(agreed, payload)", in: database)
  }

  private static func incident(
    _ id: String, of node: String, column: String, in database: Database
  ) throws -> Incident? {
    let statement = try database.cachedStatement(
      sql: "SELECT \(column) FROM incidents WHERE node = ? AND id = ?")
    let payload = try Data.fetchOne(statement, arguments: [node, id])
    return try payload.map { try JSONDecoder().decode(Incident.self, from: $0) }
  }

  /// The reports that have one of the keys, in the order of merging, each with its family.
  static func reports(
    withKeys keys: Set<String>, of node: String, in database: Database
  ) throws -> [(report: Report, family: String)] {
    let statement = try database.cachedStatement(sql: reportsWithKey)
    var seen: Set<String> = []
    var found: [(report: Report, family: String)] = []
    for key in keys {
      let rows = try Row.fetchCursor(statement, arguments: [node, key])
      while let row = try rows.next() {
        guard seen.insert(row[0]).inserted else { continue }
        found.append((try JSONDecoder().decode(Report.self, from: row[2]), row[1]))
      }
    }
    return found.sorted { MergeOrder.key($0.report) < MergeOrder.key($1.report) }
  }

  static func families(
    ofReports reports: [String], node: String, in database: Database
  ) throws -> Set<String> {
    try values(
      "SELECT family FROM reports WHERE node = ? AND id = ?", of: reports, node, database)
  }

  static func incidentIDs(
    ofFamilies families: Set<String>, node: String, in database: Database
  ) throws -> Set<String> {
    try values(incidentsOfFamily, of: families, node, database)
  }

  static func incidentIDs(
    ofReports reports: [String], node: String, in database: Database
  ) throws -> Set<String> {
    try values(
      """
      SELECT incident_id FROM reports WHERE node = ? AND id = ? AND incident_id IS NOT NULL
      """, of: reports, node, database)
  }

  /// What a query for one name finds for any of these.
  private static func values(
    _ sql: String, of names: some Sequence<String>, _ node: String, _ database: Database
  ) throws -> Set<String> {
    let statement = try database.cachedStatement(sql: sql)
    var values: Set<String> = []
    for name in names {
      values.formUnion(try String.fetchAll(statement, arguments: [node, name]))
    }
    return values
  }

  static func rename(
    _ family: String, to name: String, of node: String, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE reports SET family = ? WHERE node = ? AND family = ?")
    try statement.execute(arguments: [name, node, family])
  }

  /// Makes one family of an incident's reports, which a person may have put together.
  static func joinFamilies(
    ofIncident incident: String, node: String, in database: Database
  ) throws {
    let statement = try database.cachedStatement(sql: familiesOfIncident)
    let families = try String.fetchAll(statement, arguments: [node, incident])
    for family in families.dropFirst() {
      try rename(family, to: families[0], of: node, in: database)
    }
  }

  /// The ids of all incidents that begin so, and the mergers that they are of.
  static func incidents(
    beginningWith prefix: String, in database: Database
  ) throws -> [(node: String, id: String)] {
    try Row.fetchAll(
      database,
      sql: "SELECT node, id FROM incidents WHERE substr(id, 1, ?) = ? ORDER BY node, id LIMIT 9",
      arguments: [prefix.count, prefix]
    ).map { ($0[0], $0[1]) }
  }

  /// The stored incident, as its reports agree, with the reports that count.
  static func dossier(_ id: String, of node: String, in database: Database) throws -> Dossier? {
    guard let incident = try agreedIncident(id, of: node, in: database) else { return nil }
    let statement = try database.cachedStatement(sql: reportsOfIncident)
    let reports = try Data.fetchAll(statement, arguments: [node, id]).map {
      var report = try JSONDecoder().decode(Report.self, from: $0)
      report.incidentID = id
      return report
    }
    return Dossier(incident: incident, reports: reports.sorted(by: MergeOrder.key, <))
  }

  /// Stores a report, or brings a withdrawn one back.
  static func store(
    _ report: Report, keys: [String], family: String, of node: String, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT INTO reports (node, id, doc_id, withdrawn, payload, family) VALUES (?, ?, ?, 0, ?, ?)
        ON CONFLICT (node, id)
        DO UPDATE SET withdrawn = 0, payload = excluded.payload, family = excluded.family
        """)
    try statement.execute(
      arguments: [node, report.id, report.docID, Data(report.jsonBytes), family])
    let keyStatement = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO blocking_keys (node, key, report_id) VALUES (?, ?, ?)")
    for key in keys { try keyStatement.execute(arguments: [node, key, report.id]) }
  }

  static func withdraw(_ reports: [String], of node: String, in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE reports SET withdrawn = 1 WHERE node = ? AND id = ?")
    for report in reports { try statement.execute(arguments: [node, report]) }
  }

  static func assign(
    _ reports: [Report], to incident: String, of node: String, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE reports SET incident_id = ? WHERE node = ? AND id = ?")
    for report in reports { try statement.execute(arguments: [incident, node, report.id]) }
  }

  /// - Parameter agreed: the incident as its reports agree, where that differs.
  static func store(
    _ incident: Incident, agreed: Incident?, of node: String, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO incidents (node, id, revision, merged_into, payload, agreed)
        VALUES (?, ?, ?, ?, ?, ?)
        """)
    try statement.execute(arguments: [
      node, incident.id, incident.revision, incident.mergedInto, Data(incident.jsonBytes),
      agreed.map { Data($0.jsonBytes) },
    ])
  }
}
