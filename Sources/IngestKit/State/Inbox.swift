internal import Foundation
internal import GRDB

/// Articles as sources have read them, until what they lead to is in the outbox.
enum Inbox {
  /// Articles and the cursor that vouches for them; stored together or not at all.
  struct Emission: Sendable {
    let articles: [Article]
    /// Nil for what comes of leads, which belong to no part of the input any more.
    let partition: String?
    let cursor: String?
    var leads: [Lead] = []
    var outcomes: [Leads.Outcome] = []
    /// The files of the answers that this is all of.
    var answers: [String] = []

    /// How much waits for its transaction.
    var count: Int { articles.count + leads.count + outcomes.count }
  }

  /// How many articles of an emission were new.
  struct Receipt: Sendable {
    var added = 0
    var unchanged = 0
  }

  /// A place in the order (published, article id, arrival) in which articles are worked on.
  struct Place: Sendable {
    var published = ""
    var id = ""
    var sequence: Int64 = 0
  }

  static func store(
    _ emissions: [Emission], from node: String, in database: Database
  ) throws -> Receipt {
    var receipt = Receipt()
    let newest = try SQLStatement(newestRevision, in: database)
    let insertion = try SQLStatement(insertion, in: database)
    for emission in emissions {
      for article in emission.articles {
        let known = try newest.first(node, article.id) {
          $0.holds(Array(article.revision.utf8), in: 0)
        }
        if known == true {
          receipt.unchanged += 1
        } else {
          try insert(article, node, state: 0, with: insertion)
          receipt.added += 1
        }
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

  /// Takes in an article of a source whose inbox is off; returns its place.
  static func keep(
    _ article: Article, from node: String, isWaiting: Bool, in database: Database
  ) throws -> Int64 {
    try insert(
      article, node, state: isWaiting ? 0 : 1,
      with: SQLStatement(insertion, in: database))
    return database.lastInsertedRowID
  }

  static func setCursors(
    _ cursors: [String: String], of node: String, in database: Database
  ) throws {
    for (partition, cursor) in cursors { try setCursor(cursor, node, partition, database) }
  }

  private static let newestRevision =
    "SELECT revision, MAX(seq) FROM articles WHERE node = ? AND id = ?"

  /// A revision that comes back takes its row along to the end.
  private static let insertion = """
    INSERT OR REPLACE INTO articles (node, id, revision, published, state, payload)
    VALUES (?, ?, ?, ?, ?, ?)
    """

  private static func insert(
    _ article: Article, _ node: String, state: Int64, with statement: SQLStatement
  ) throws {
    try statement.run(
      node, article.id, article.revision, article.source.published ?? "~", state,
      article.jsonBytes)
  }

  private static func setCursor(
    _ cursor: String, _ node: String, _ partition: String, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO cursors (node, partition, cursor) VALUES (?, ?, ?)")
    try statement.execute(arguments: [node, partition, cursor])
  }

  static func cursors(of node: String, in database: Database) throws -> [String: String] {
    let rows = try Row.fetchCursor(
      database, sql: "SELECT partition, cursor FROM cursors WHERE node = ?", arguments: [node])
    var cursors: [String: String] = [:]
    while let row = try rows.next() { cursors[row[0]] = row[1] }
    return cursors
  }

  static func waitingCount(in database: Database) throws -> Int {
    try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM articles WHERE state = 0") ?? 0
  }

  /// Passes over waiting revisions of which a newer one has arrived; returns how many.
  static func supersede(in database: Database) throws -> Int {
    try database.execute(
      sql: """
        UPDATE articles SET state = 2 WHERE state = 0 AND EXISTS (
          SELECT 1 FROM articles newer WHERE newer.node = articles.node
            AND newer.id = articles.id AND newer.seq > articles.seq)
        """)
    return database.changesCount
  }

  /// The waiting articles of some sources behind a place, in order.
  ///
  /// - Parameter nodes: nil for every source.
  static func waiting(
    of nodes: Set<String>? = nil, after place: Place, limit: Int, byteLimit: Int,
    in database: Database
  ) throws -> (entries: [Chunk.Entry], last: Place) {
    let statement = try SQLStatement(
      """
      SELECT seq, node, published, id, payload FROM articles
      WHERE state = 0 AND (published, id, seq) > (?, ?, ?) ORDER BY published, id, seq
      """, in: database)
    var entries: [Chunk.Entry] = []
    var last = place
    var bytes = 0
    try statement.rows(place.published, place.id, place.sequence) { row in
      let node = row.text(1)
      if nodes?.contains(node) ?? true {
        let payload = row.bytes(4)
        bytes += payload.count
        entries.append(
          Chunk.Entry(sequence: row.integer(0), source: node, article: try Article(json: payload)))
        last = Place(published: row.text(2), id: row.text(3), sequence: row.integer(0))
      }
      return entries.count < limit && bytes < byteLimit
    }
    return (entries, last)
  }

  static func finish(_ sequences: [Int64], in database: Database) throws {
    let statement = try SQLStatement(
      "UPDATE articles SET state = 1 WHERE seq = ?", in: database)
    for sequence in sequences { try statement.run(sequence) }
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
