/// A table that the sink writes, with its columns in the order of a row's values.
struct StoreTable: Sendable {
  let name: String
  let columns: [String]
  /// Writes one row that is not there yet.
  let insertion: String
  /// Writes one row in the place of one with the same key. In a table without a key it replaces the
  /// one that has a number, which comes before the values.
  let replacement: String

  /// - Parameters:
  ///   - key: the columns that identify a row; its other columns follow a newer row. Nil when
  ///     nothing but its number does, to SQLite.
  ///   - kept: columns in which a newer null does not replace what is known.
  private init(_ name: String, _ columns: String, key: String?, kept: Set<String> = []) {
    self.name = name
    let names = columns.split(separator: " ").map(String.init)
    self.columns = names
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    insertion = "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(marks))"
    guard let key else {
      let settings = names.enumerated().map { "\($1) = ?\($0 + 2)" }.joined(separator: ", ")
      replacement = "UPDATE \(name) SET \(settings) WHERE number = ?1"
      return
    }
    let updates = names.filter { !key.contains($0) }.map {
      kept.contains($0) ? "\($0) = coalesce(excluded.\($0), \($0))" : "\($0) = excluded.\($0)"
    }
    replacement =
      insertion + " ON CONFLICT (\(key)) DO UPDATE SET \(updates.joined(separator: ", "))"
  }

  static let articles = StoreTable(
    "articles",
    """
    id revision title text publisher url author language published published_how collected \
    reliability country dateline metadata
    """, key: "id, revision", kept: ["country", "dateline", "text", "metadata"])
  static let incidents = StoreTable(
    "incident_records",
    """
    id revision merged_into retracted status type sub_event_type start_date end_date date_prec \
    place admin1 country lat lon geo_precision killed wounded independent_sources confidence \
    \(IncidentPiece.allCases.map(\.rawValue).joined(separator: " "))
    """, key: nil)
  static let earlierRevisions = StoreTable(
    "earlier_revisions", "incident revision json", key: "incident, revision")
  static let reports = StoreTable(
    "report_records",
    "incident id doc_id article_revision publisher is_primary withdrawn own ranges",
    key: "incident, id")
}
