internal import GRDB
internal import IngestKit

/// The statements that write the store, prepared once for a connection.
final class StoreStatements {
  // A row that is known to be new goes in by a statement that cannot meet another one: SQLite
  // keeps copies of the pages that a statement with an UPDATE in it may have to take back.
  let newArticle, newIncident, newReport: SQLStatement
  let articles, places, actors, incidents, earlierRevisions, reports: SQLStatement
  let otherPlaces, perpetrators, targets, weapons, claims, casualties: SQLStatement
  let evidence, conflicts: SQLStatement
  /// Take the values of an incident away, in which a new revision may differ.
  let deletions: [SQLStatement]
  let findArticle, findIncident, findEarlierRevision, withdrawReport: SQLStatement
  let indexArticle, indexQuotes, forgetQuotes: SQLStatement

  init(_ database: Database) throws {
    func insertion(_ table: StoreTable) throws -> SQLStatement {
      try SQLStatement(table.insertion, in: database)
    }
    func replacement(_ table: StoreTable) throws -> SQLStatement {
      try SQLStatement(table.replacement, in: database)
    }
    newArticle = try insertion(.articles)
    newIncident = try insertion(.incidents)
    newReport = try SQLStatement(
      StoreTable.reports.insertion + " ON CONFLICT DO NOTHING", in: database)
    articles = try replacement(.articles)
    places = try replacement(.places)
    actors = try replacement(.actors)
    incidents = try replacement(.incidents)
    earlierRevisions = try replacement(.earlierRevisions)
    reports = try replacement(.reports)
    otherPlaces = try insertion(.otherPlaces)
    perpetrators = try insertion(.perpetrators)
    targets = try insertion(.targets)
    weapons = try insertion(.weapons)
    claims = try insertion(.claims)
    casualties = try insertion(.casualties)
    evidence = try insertion(.evidence)
    conflicts = try insertion(.conflicts)
    deletions = try StoreTable.valuesOfIncident.map {
      try SQLStatement($0.deletion, in: database)
    }
    findArticle = try SQLStatement(
      "SELECT number, text IS NOT NULL FROM articles WHERE id = ? AND revision = ?", in: database)
    findIncident = try SQLStatement(
      "SELECT number, revision, json FROM incidents WHERE id = ?", in: database)
    findEarlierRevision = try SQLStatement(
      "SELECT json FROM earlier_revisions WHERE incident = ? AND revision = ?", in: database)
    withdrawReport = try SQLStatement(
      "UPDATE reports SET withdrawn = 1 WHERE incident = ? AND id = ?", in: database)
    indexArticle = try SQLStatement(
      "INSERT INTO articles_fts (rowid, title, text) VALUES (?, ?, ?)", in: database)
    indexQuotes = try SQLStatement(
      "INSERT INTO evidence_fts (rowid, text) VALUES (?, ?)", in: database)
    // The index must be told the very words that it holds.
    forgetQuotes = try SQLStatement(
      """
      INSERT INTO evidence_fts (evidence_fts, rowid, text)
      SELECT 'delete', number, text FROM incident_quotes WHERE number = ?
      """, in: database)
  }
}
