package import IngestKit

/// Which stored incidents are wanted; every condition that is set must hold.
package struct IncidentQuery: Sendable {
  /// ISO 3166-1 alpha-2 codes, one of which the place must have.
  package var countries: [String] = []
  /// Event types or sub-event types, in the words of the codebook.
  package var types: [String] = []
  /// The days between which an incident may have happened.
  package var from: CalendarDay?
  package var to: CalendarDay?
  /// Words that its quotes must all hold, by stems, without regard to case and accents.
  package var words: [String] = []
  /// The fewest persons killed.
  package var killed: Int?
  /// True to list incidents that were retracted or found to be others, too.
  package var includesWithdrawn = false
  package var limit: Int?

  package init() {}

  /// The statement that finds the JSON of the incidents, the latest first.
  var statement: (sql: String, arguments: [String]) {
    var conditions: [String] = []
    var arguments: [String] = []
    func require(_ condition: String, _ values: String...) {
      conditions.append(condition)
      arguments += values
    }
    if !includesWithdrawn { require("i.merged_into IS NULL AND NOT i.retracted") }
    if !countries.isEmpty {
      conditions.append("i.country COLLATE NOCASE IN (\(Self.marks(countries)))")
      arguments += countries
    }
    if !types.isEmpty {
      conditions.append(
        "(i.type COLLATE NOCASE IN (\(Self.marks(types)))"
          + " OR i.sub_event_type COLLATE NOCASE IN (\(Self.marks(types))))")
      arguments += types + types
    }
    if let from { require("coalesce(i.end_date, i.start_date) >= ?", from.iso) }
    if let to { require("coalesce(i.start_date, i.end_date) <= ?", to.iso) }
    if let killed {
      require("coalesce(i.killed_best, i.killed_min) >= CAST(? AS INTEGER)", String(killed))
    }
    if !words.isEmpty {
      require(
        "i.number IN (SELECT rowid FROM evidence_fts WHERE evidence_fts MATCH ?)",
        Self.match(words))
    }
    var sql = "SELECT i.json FROM incidents AS i"
    if !conditions.isEmpty { sql += " WHERE " + conditions.joined(separator: " AND ") }
    sql += " ORDER BY coalesce(i.start_date, i.end_date) DESC, i.id"
    if let limit { sql += " LIMIT \(limit)" }
    return (sql, arguments)
  }

  private static func marks(_ values: [String]) -> String {
    values.map { _ in "?" }.joined(separator: ", ")
  }

  /// Quoted, so that no word is taken for an operator of the search language.
  private static func match(_ words: [String]) -> String {
    words.map { "\"" + $0.replacing("\"", with: "\"\"") + "\"" }.joined(separator: " ")
  }
}
