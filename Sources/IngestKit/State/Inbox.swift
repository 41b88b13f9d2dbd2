internal import Foundation
internal import GRDB

/// Articles as sources have read them, until what they lead to is in the outbox.
enum Inbox {
  /// Articles and the cursor that vouches for them; stored together or not at all.
  struct Emission: Sendable {
    let articles: [Article]
    let partition: String
    let cursor: String?
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
    for emission in emissions {
      for article in emission.articles {
        if try isCurrent(article, node, database) {
          receipt.unchanged += 1
        } else {
          try insert(article, node, database)
          receipt.added += 1
        }
      }
      Failpoint.reach(.articlesWithoutCursor)
      if let cursor = emission.cursor {
        try setCursor(cursor, node, emission.partition, database)
      }
    }
    Failpoint.reach(.articlesUncommitted)
    return receipt
  }

  /// True when the newest revision of the article is this one.
  private static func isCurrent(
    _ article: Article, _ node: String, _ database: Database
  ) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT revision FROM articles WHERE node = ? AND id = ? ORDER BY seq DESC LIMIT 1")
    return try String.fetchOne(statement, arguments: [node, article.id]) == article.revision
  }

  /// A revision that comes back takes its row along to the end.
  private static func insert(
    _ article: Article, _ node: String, _ database: Database
  ) throws {
    let statement = try database.cachedStatement(
      sql: """
        INSERT OR REPLACE INTO articles (node, id, revision, published, state, payload)
        VALUES (?, ?, ?, ?, 0, ?)
        """)
    try statement.execute(arguments: [
      node, article.id, article.revision, article.source.published ?? "~",
      Data(article.jsonBytes),
    ])
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
  static func waiting(
    after place: Place, limit: Int, byteLimit: Int, in database: Database
  ) throws -> (entries: [Chunk.Entry], last: Place) {
    let statement = try database.cachedStatement(
      sql: """
        SELECT seq, node, published, id, payload FROM articles
        WHERE state = 0 AND (published, id, seq) > (?, ?, ?)
        ORDER BY published, id, seq LIMIT ?
        """)
    let rows = try Row.fetchCursor(
      statement, arguments: [place.published, place.id, place.sequence, limit])
    var entries: [Chunk.Entry] = []
    var last = place
    var bytes = 0
    while bytes < byteLimit, let row = try rows.next() {
      let payload: Data = row[4]
      bytes += payload.count
      entries.append(
        Chunk.Entry(
          sequence: row[0], source: row[1],
          article: try JSONDecoder().decode(Article.self, from: payload)))
      last = Place(published: row[2], id: row[3], sequence: row[0])
    }
    return (entries, last)
  }

  static func finish(_ sequences: [Int64], in database: Database) throws {
    let statement = try database.cachedStatement(
      sql: "UPDATE articles SET state = 1 WHERE seq = ?")
    for sequence in sequences { try statement.execute(arguments: [sequence]) }
  }

  /// The article in a row; nil when it is not there any more.
  static func article(at sequence: Int64, in database: Database) throws -> Article? {
    try Data.fetchOne(
      database, sql: "SELECT payload FROM articles WHERE seq = ?", arguments: [sequence]
    ).map { try JSONDecoder().decode(Article.self, from: $0) }
  }

  /// An article by identity and revision, whichever source has read it.
  static func article(
    _ id: String, revision: String, in database: Database
  ) throws -> Article? {
    let statement = try database.cachedStatement(
      sql: "SELECT payload FROM articles WHERE id = ? AND revision = ? LIMIT 1")
    let payload = try Data.fetchOne(statement, arguments: [id, revision])
    return try payload.map { try JSONDecoder().decode(Article.self, from: $0) }
  }
}
