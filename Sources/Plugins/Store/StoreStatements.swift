internal import GRDB

/// The statements that write the store, prepared once for a connection.
final class StoreStatements {
  // A row that is known to be new goes in by a statement that cannot meet another one: SQLite
  // keeps copies of the pages that a statement with an UPDATE in it may have to take back.
  let newArticle, newIncident, newReport: StoreStatement
  let articles, places, actors, incidents, earlierRevisions, reports: StoreStatement
  let otherPlaces, perpetrators, targets, weapons, claims, casualties: StoreStatement
  let evidence, conflicts: StoreStatement
  /// Take the values of an incident away, in which a new revision may differ.
  let deletions: [StoreStatement]
  let findArticle, findIncident, findEarlierRevision, withdrawReport: StoreStatement
  let indexArticle, indexQuotes, forgetQuotes: StoreStatement

  init(_ database: Database) throws {
    func insertion(_ table: StoreTable) throws -> StoreStatement {
      try StoreStatement(table.insertion, in: database)
    }
    func replacement(_ table: StoreTable) throws -> StoreStatement {
      try StoreStatement(table.replacement, in: database)
    }
    newArticle = try insertion(.articles)
    newIncident = try insertion(.incidents)
    newReport = try StoreStatement(
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
      try StoreStatement($0.deletion, in: database)
    }
    findArticle = try StoreStatement(
      "SELECT number, text IS NOT NULL FROM articles WHERE id = ? AND revision = ?", in: database)
    findIncident = try StoreStatement(
      "SELECT number, revision, json FROM incidents WHERE id = ?", in: database)
    findEarlierRevision = try StoreStatement(
      "SELECT json FROM earlier_revisions WHERE incident = ? AND revision = ?", in: database)
    withdrawReport = try StoreStatement(
      "UPDATE reports SET withdrawn = 1 WHERE incident = ? AND id = ?", in: database)
    indexArticle = try StoreStatement(
      "INSERT INTO articles_fts (rowid, title, text) VALUES (?, ?, ?)", in: database)
    indexQuotes = try StoreStatement(
      "INSERT INTO evidence_fts (rowid, text) VALUES (?, ?)", in: database)
    // The index must be told the very words that it holds.
    forgetQuotes = try StoreStatement(
      """
      INSERT INTO evidence_fts (evidence_fts, rowid, text)
      SELECT 'delete', number, text FROM incident_quotes WHERE number = ?
      """, in: database)
  }
}
