package import Foundation
internal import GRDB
package import IngestKit

/// Reads the incidents that the `sqlite` sink has written.
package struct IncidentStore: Sendable {
  private let queue: DatabaseQueue
  private let path: String

  /// Opens a database that is there already.
  ///
  /// - Throws: `PluginFailure.permanent` when there is none or it holds something else.
  package init(_ url: URL) throws(PluginFailure) {
    path = url.path(percentEncoded: false)
    queue = try StoreFile.openForReading(url)
  }

  /// The current revision of the incidents that a query asks for, the latest first.
  package func incidents(_ query: IncidentQuery = IncidentQuery()) throws(PluginFailure)
    -> [Incident]
  {
    let (sql, arguments) = query.statement
    return try read { database in
      try String.fetchAll(database, sql: sql, arguments: StatementArguments(arguments))
        .map { try decode(Incident.self, $0) }
    }
  }

  /// The incident whose id starts like this, with its reports and their articles.
  ///
  /// - Returns: nil when there is none.
  /// - Throws: `PluginFailure.record` when several ids start like this.
  package func dossier(idPrefix: String) throws(PluginFailure) -> Dossier? {
    try read { database in
      let found = try String.fetchAll(
        database,
        sql: "SELECT json FROM incidents WHERE substr(id, 1, ?) = ? ORDER BY id LIMIT 9",
        arguments: [idPrefix.count, idPrefix]
      ).map { try decode(Incident.self, $0) }
      guard found.count <= 1 else {
        let ids = found.map(\.id).joined(separator: ", ")
        throw PluginFailure.record("several incidents start with '\(idPrefix)': \(ids)")
      }
      return try found.first.map { incident in
        try Dossier(
          incident: incident, reports: reports(of: incident, database),
          articles: articles(of: incident, database))
      }
    }
  }

  /// The revisions of an incident before the current one, the first one first.
  package func earlierRevisions(of id: String) throws(PluginFailure) -> [Incident] {
    try read { database in
      try String.fetchAll(
        database,
        sql: """
          SELECT e.json FROM earlier_revisions AS e JOIN incidents AS i ON i.number = e.incident
          WHERE i.id = ? ORDER BY e.revision
          """,
        arguments: [id]
      ).map { try decode(Incident.self, $0) }
    }
  }

  private func reports(of incident: Incident, _ database: Database) throws -> [Report] {
    let reports = try String.fetchAll(
      database,
      sql: """
        SELECT r.json FROM reports AS r JOIN incidents AS i ON i.number = r.incident WHERE i.id = ?
        """, arguments: [incident.id]
    ).map { try decode(Report.self, $0) }
    let order = incident.reports.map(\.id)
    return reports.sorted {
      (order.firstIndex(of: $0.id) ?? .max, $0.id) < (order.firstIndex(of: $1.id) ?? .max, $1.id)
    }
  }

  private func articles(of incident: Incident, _ database: Database) throws -> [Article] {
    try Row.fetchAll(
      database,
      sql: """
        SELECT DISTINCT a.* FROM articles AS a
        JOIN reports AS r ON r.doc_id = a.id AND r.article_revision = a.revision
        JOIN incidents AS i ON i.number = r.incident
        WHERE i.id = ? AND a.text IS NOT NULL ORDER BY a.published, a.id, a.revision
        """, arguments: [incident.id]
    ).map(article)
  }

  private func article(_ row: Row) throws -> Article {
    let how: String = row["published_how"]
    let metadata: String? = row["metadata"]
    let reliability: String? = row["reliability"]
    return Article(
      id: row["id"], text: row["text"],
      source: ArticleSource(
        publisher: row["publisher"], title: row["title"], url: row["url"], author: row["author"],
        language: row["language"], published: row["published"],
        publishedHow: ArticleSource.PublishedHow(rawValue: how) ?? .unknown,
        collected: row["collected"],
        reliability: reliability.flatMap(ArticleSource.Reliability.init)),
      metadata: try metadata.map { try decode(ArticleMetadata.self, $0) } ?? ArticleMetadata(),
      country: row["country"], dateline: row["dateline"])
  }

  private func decode<Value: Decodable>(_ type: Value.Type, _ json: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  private func read<Value>(
    _ body: (Database) throws -> Value
  ) throws(PluginFailure) -> Value {
    do {
      return try queue.read(body)
    } catch {
      throw StoreFile.failure(error, "read", path)
    }
  }
}
