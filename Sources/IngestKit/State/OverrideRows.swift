internal import GRDB

/// What people have decided of incidents, and what they have taken back.
enum OverrideRows {
  /// Those of an incident that hold, in the order of their making.
  static func overrides(
    of incident: String, node: String, in database: Database
  ) throws -> [Override] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT * FROM overrides WHERE node = ? AND incident = ? AND withdrawn IS NULL
        ORDER BY number
        """)
    return try Row.fetchAll(statement, arguments: [node, incident]).map(override)
  }

  /// All there are, also those that were taken back.
  static func all(in database: Database) throws -> [Override] {
    try Row.fetchAll(database, sql: "SELECT * FROM overrides ORDER BY number").map(override)
  }

  static func override(_ number: Int64, in database: Database) throws -> Override? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM overrides WHERE number = ?", arguments: [number]
    ).map(override)
  }

  /// What a merger has to heed of the incidents.
  static func rulings(
    on incidents: [String], node: String, in database: Database
  ) throws -> MergeRulings {
    let statement = try database.cachedStatement(
      sql: """
        SELECT * FROM overrides
        WHERE node = ?1 AND (incident = ?2 OR other = ?2) AND withdrawn IS NULL
        """)
    var rulings = MergeRulings()
    for incident in incidents {
      for override in try Row.fetchAll(statement, arguments: [node, incident]).map(override) {
        switch override.action {
        case .edit: break
        case .merge: rulings.chosen.insert(override.incident)
        case .split(let other):
          rulings.chosen.formUnion([override.incident, other])
          rulings.keepApart(override.incident, other)
        case .reject:
          rulings.chosen.insert(incident)
          // What was no incident takes no real one along.
          for other in incidents where other != incident { rulings.keepApart(incident, other) }
        }
      }
    }
    return rulings
  }

  static func add(
    _ action: Override.Action, on incident: String, node: String, _ signature: Signature,
    in database: Database
  ) throws {
    var (field, value, other): (String?, String?, String?) = (nil, nil, nil)
    switch action {
    case .edit(let edited, let text): (field, value) = (edited.name, text)
    case .merge(let second), .split(let second): other = second
    case .reject: break
    }
    try database.execute(
      sql: """
        INSERT INTO overrides (node, incident, action, field, value, other, author, reason, time)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        node, incident, action.name, field, value, other, signature.author, signature.reason,
        signature.time,
      ])
  }

  static func withdraw(_ number: Int64, at time: String, in database: Database) throws {
    try database.execute(
      sql: "UPDATE overrides SET withdrawn = ? WHERE number = ?", arguments: [time, number])
  }

  /// Takes back that two incidents are kept apart.
  static func withdrawSplits(
    of one: String, and other: String, node: String, at time: String, in database: Database
  ) throws {
    try database.execute(
      sql: """
        UPDATE overrides SET withdrawn = ?1
        WHERE node = ?2 AND action = 'split' AND withdrawn IS NULL
          AND (incident = ?3 AND other = ?4 OR incident = ?4 AND other = ?3)
        """, arguments: [time, node, one, other])
  }

  /// An incident was found to be another; what was decided of it holds for that one.
  static func move(
    from fused: String, to survivor: String, node: String, in database: Database
  ) throws {
    try database.execute(
      sql: "UPDATE overrides SET incident = ? WHERE node = ? AND incident = ?",
      arguments: [survivor, node, fused])
    try database.execute(
      sql: "UPDATE overrides SET other = ? WHERE node = ? AND other = ? AND action = 'split'",
      arguments: [survivor, node, fused])
  }

  private static func override(_ row: Row) throws -> Override {
    Override(
      number: row["number"], node: row["node"], incident: row["incident"],
      action: try action(row),
      signature: Signature(author: row["author"], reason: row["reason"], time: row["time"]),
      withdrawn: row["withdrawn"])
  }

  private static func action(_ row: Row) throws -> Override.Action {
    let (field, value, other): (String?, String?, String?) = (
      row["field"], row["value"], row["other"]
    )
    switch (row["action"] as String, field.flatMap(IncidentField.init(name:)), value, other) {
    case ("edit", let field?, let value?, _): return .edit(field, value)
    case ("reject", _, _, _): return .reject
    case ("merge", _, _, let other?): return .merge(other: other)
    case ("split", _, _, let other?): return .split(other: other)
    case (let name, _, _, _):
      throw DatabaseError(
        resultCode: .SQLITE_CORRUPT, message: "override \(row["number"] as Int64): '\(name)'")
    }
  }
}
