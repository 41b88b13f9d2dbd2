internal import GRDB
internal import IngestKit

/// The statements that write the store, prepared once for a connection.
final class StoreStatements {
  // New rows have statements without an UPDATE, and one that has it runs only where the row is
  // there: SQLite keeps copies of the pages that such a statement may have to take back.
  let newArticle, newIncident, newReport: SQLStatement
  let articles, incidents, earlierRevisions, reports: SQLStatement
  let findArticle, findEarlierRevision: SQLStatement
  let findReports, withdrawReport, removeReport: SQLStatement
  let indexArticle, indexQuotes, forgetQuotes: SQLStatement
  let storedIncidents: StoredIncidents

  init(_ database: Database) throws {
    func statement(_ sql: String) throws -> SQLStatement { try SQLStatement(sql, in: database) }
    newArticle = try statement(StoreTable.articles.insertion)
    newIncident = try statement(StoreTable.incidents.insertion + " ON CONFLICT DO NOTHING")
    newReport = try statement(StoreTable.reports.insertion + " ON CONFLICT DO NOTHING")
    articles = try statement(StoreTable.articles.replacement)
    incidents = try statement(StoreTable.incidents.replacement)
    earlierRevisions = try statement(StoreTable.earlierRevisions.replacement)
    reports = try statement(StoreTable.reports.replacement)
    findArticle = try statement(
      "SELECT text IS NOT NULL FROM articles WHERE id = ? AND revision = ?")
    storedIncidents = try StoredIncidents(database)
    findEarlierRevision = try statement(
      "SELECT json FROM earlier_revisions WHERE incident = ? AND revision = ?")
    findReports = try statement("SELECT id FROM report_records WHERE incident = ?")
    withdrawReport = try statement(
      "UPDATE report_records SET withdrawn = 1 WHERE incident = ? AND id = ?")
    removeReport = try statement("DELETE FROM report_records WHERE incident = ? AND id = ?")
    indexArticle = try statement("INSERT INTO articles_fts (rowid, title, text) VALUES (?, ?, ?)")
    indexQuotes = try statement("INSERT INTO evidence_fts (rowid, text) VALUES (?, ?)")
    // The index must be told the very words that it holds.
    forgetQuotes = try statement(
      """
      INSERT INTO evidence_fts (evidence_fts, rowid, text)
      SELECT 'delete', number, \(StoreSchema.quotes) FROM incident_records WHERE number = ?
      """)
  }
}
