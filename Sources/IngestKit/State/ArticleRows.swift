internal import GRDB

/// Puts revisions of articles into the inbox, each after those that it replaces.
struct ArticleRows {
  /// What a revision is beside those that came before.
  enum Arrival { case new, unchanged, superseding }

  private let newest, superseding, insertion: SQLStatement

  init(_ database: Database) throws {
    newest = try SQLStatement(
      "SELECT MAX(seq), revision, state FROM articles WHERE node = ? AND id = ?", in: database)
    superseding = try SQLStatement("UPDATE articles SET state = 2 WHERE seq = ?", in: database)
    // A revision that comes back takes its row along to the end.
    insertion = try SQLStatement(
      """
      INSERT OR REPLACE INTO articles (node, id, revision, published, state, payload)
      VALUES (?, ?, ?, ?, ?, ?)
      """, in: database)
  }

  /// Compares an article with the newest revision, which is passed over when it waits still.
  func arrival(of article: Article, from node: String) throws -> Arrival {
    let revision = Array(article.revision.utf8)
    let known = try newest.first(node, article.id) { row in
      (sequence: row.integer(0), isSame: row.holds(revision, in: 1), state: row.integer(2))
    }
    guard let known, known.sequence > 0 else { return .new }
    if known.isSame { return .unchanged }
    guard known.state == 0 else { return .new }
    try superseding.run(known.sequence)
    return .superseding
  }

  func insert(_ article: Article, from node: String, isWaiting: Bool) throws {
    try insertion.run(
      node, article.id, article.revision, article.source.published ?? "~", isWaiting ? 0 : 1,
      article.jsonBytes)
  }
}
