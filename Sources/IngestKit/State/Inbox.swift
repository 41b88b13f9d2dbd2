internal import Foundation
internal import GRDB

/// Articles as sources have read them, until what they lead to is in the outbox.
enum Inbox {
  /// Articles and the cursor that vouches for them; stored together or not at all.
  struct Emission: Sendable {
    var articles: [Article]
    /// Nil for what comes of leads, which belong to no part of the input any more.
    let partition: String?
    let cursor: String?
    var leads: [Lead] = []
    var outcomes: [Leads.Outcome] = []
    /// The files of the answers that this is all of.
    var answers: [String] = []
  }

  /// How many articles of an emission were new.
  struct Receipt: Sendable {
    var added = 0
    var unchanged = 0
    /// Earlier revisions that waited still and are passed over.
    var superseded = 0
  }

  /// An article that waits, as it lies there.
  struct WaitingRow: Sendable {
    let source: String
    let place: Place
    let json: [UInt8]
  }

  /// A place in the order (published, article id, arrival) in which articles are worked on.
  struct Place: Sendable {
    var published = ""
    var id = ""
    var sequence: Int64 = 0
  }

  static func store(
    _ emissions: [WrittenEmission], from node: String, in database: Database
  ) throws -> Receipt {
    var receipt = Receipt()
    let rows = try ArticleRows(database)
    for written in emissions {
      let emission = written.emission
      for article in written.rows {
        switch try rows.arrival(of: article, from: node) {
        case .unchanged:
          receipt.unchanged += 1
          continue
        case .superseding: receipt.superseded += 1
        case .new: break
        }
        try rows.insert(article, from: node, isWaiting: true)
        receipt.added += 1
      }
      try Leads.add(emission.leads, of: node, in: database)
      try Leads.note(emission.outcomes, of: node, in: database)
      Failpoint.reach(.articlesWithoutCursor)
      if let partition = emission.partition, let cursor = emission.cursor {
        try setCursor(cursor, node, partition, database)
      }
    }
    Failpoint.reach(.articlesUncommitted)
    return receipt
  }

  /// Takes in articles of a source whose inbox is off; returns the place of each.
  ///
  /// - Parameter waiting: those that a later run has to work on, by their keys.
  static func keep(
    _ articles: [Int: Article], waiting: Set<Int>, from node: String, in database: Database
  ) throws -> (sequences: [Int: Int64], superseded: Int) {
    let rows = try ArticleRows(database)
    var sequences: [Int: Int64] = [:]
    var superseded = 0
    for (key, article) in articles.sorted(by: { $0.key < $1.key }) {
      let row = ArticleRow(article)
      switch try rows.arrival(of: row, from: node) {
      case .new: break
      case .unchanged(let place): try rows.finish(place)
      case .superseding: superseded += 1
      }
      sequences[key] = try rows.insert(row, from: node, isWaiting: waiting.contains(key))
    }
    return (sequences, superseded)
  }

  static func setCursors(
    _ cursors: [String: String], of node: String, in database: Database
  ) throws {
    for (partition, cursor) in cursors { try setCursor(cursor, node, partition, database) }
  }

  private static func setCursor(
    _ cursor: String, _ node: String, _ partition: String, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO cursors (node, partition, cursor) VALUES (?, ?, ?)")
    try statement.execute(arguments: [node, partition, cursor])
  }

  static func forgetCursors(
    _ partitions: [String], of node: String, in database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "DELETE FROM cursors WHERE node = ? AND partition = ?")
    for partition in partitions { try statement.execute(arguments: [node, partition]) }
  }

  static func cursors(of node: String, in database: Database) throws -> [String: String] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT partition, cursor FROM cursors WHERE node = ?", arguments: [node])
    var cursors: [String: String] = [:]
    while let row = try rows.next() { cursors[row[0]] = row[1] }
    return cursors
  }

  static func waitingCount(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM waiting") ?? 0
  }

  /// The waiting articles of some sources behind a place, in order.
  ///
  /// - Parameter nodes: nil for every source.
  static func waiting(
    of nodes: Set<String>? = nil, after place: Place, limit: Int, byteLimit: Int,
    in database: Database
  ) throws -> [WaitingRow] {
    let statement = try SQLStatement(
      """
      SELECT w.seq, node, w.published, w.id, payload
      FROM waiting AS w CROSS JOIN articles ON articles.seq = w.seq
      WHERE (w.published, w.id, w.seq) > (?, ?, ?) ORDER BY w.published, w.id, w.seq
      """, in: database)
    var found: [WaitingRow] = []
    var bytes = 0
    try statement.rows(place.published, place.id, place.sequence) { row in
      let node = row.text(1)
      if nodes?.contains(node) ?? true {
        let json = row.bytes(4)
        bytes += json.count
        let place = Place(published: row.text(2), id: row.text(3), sequence: row.integer(0))
        found.append(WaitingRow(source: node, place: place, json: json))
      }
      return found.count < limit && bytes < byteLimit
    }
    return found
  }

  static func finish(_ places: [Place], in database: Database) throws {
    let rows = try ArticleRows(database)
    for place in places { try rows.finish(place) }
  }

  /// The article in a row; nil when it or its text is not there any more.
  static func article(at sequence: Int64, in database: Database) throws -> Article? {
    try Data.fetchOne(
      database, sql: "SELECT payload FROM articles WHERE seq = ? AND LENGTH(payload) > 0",
      arguments: [sequence]
    ).map { try Article(json: Array($0)) }
  }

  /// An article by identity and revision, whichever source has read it.
  static func article(
    _ id: String, revision: String, in database: Database
  ) throws -> Article? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT payload FROM articles WHERE node IN (SELECT node FROM source_times)
          AND id = ? AND revision = ? AND LENGTH(payload) > 0 LIMIT 1
        """)
    let payload = try Data.fetchOne(statement, arguments: [id, revision])
    return try payload.map { try Article(json: Array($0)) }
  }
}
