internal import GRDB

/// Puts revisions of articles into the inbox, each after those that it replaces.
struct ArticleRows {
  /// What a revision is beside those that came before.
  enum Arrival {
    case new
    /// The newest revision already, at this place.
    case unchanged(Inbox.Place)
    case superseding
  }

  private let newest, superseding, insertion, waiting, finishing: SQLStatement

  init(_ database: Database) throws {
    newest = try SQLStatement(
      "SELECT MAX(seq), revision, published FROM articles WHERE node = ? AND id = ?", in: database)
    superseding = try SQLStatement("UPDATE articles SET state = 2 WHERE seq = ?", in: database)
    // A revision that comes back takes its row along to the end.
    insertion = try SQLStatement(
      """
      INSERT OR REPLACE INTO articles (node, id, revision, published, state, payload)
      VALUES (?, ?, ?, ?, 1, ?)
      """, in: database)
    waiting = try SQLStatement(
      "INSERT INTO waiting (published, id, seq) VALUES (?, ?, ?)", in: database)
    finishing = try SQLStatement(
      "DELETE FROM waiting WHERE published = ? AND id = ? AND seq = ?", in: database)
  }

  /// Compares an article with the newest revision, which is passed over when it waits still.
  func arrival(of article: ArticleRow, from node: String) throws -> Arrival {
    let known = try newest.first(node, article.id) { row in
      (sequence: row.integer(0), revision: row.text(1), published: row.text(2))
    }
    guard let known, known.sequence > 0 else { return .new }
    let place = Inbox.Place(
      published: known.published, id: article.id, sequence: known.sequence)
    if known.revision == article.revision { return .unchanged(place) }
    guard try finish(place) else { return .new }
    try superseding.run(known.sequence)
    return .superseding
  }

  /// - Returns: its place in the inbox.
  @discardableResult
  func insert(_ article: ArticleRow, from node: String, isWaiting: Bool) throws -> Int64 {
    try insertion.run(node, article.id, article.revision, article.published, article.json)
    let sequence = insertion.lastInsertedRow
    if isWaiting { try waiting.run(article.published, article.id, sequence) }
    return sequence
  }

  /// Ends an article's waiting; false when it did not wait.
  @discardableResult
  func finish(_ place: Inbox.Place) throws -> Bool {
    try finishing.run(place.published, place.id, place.sequence)
    return finishing.hasChangedRows
  }
}
