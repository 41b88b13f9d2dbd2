internal import Foundation

/// The views that are read like tables: a record's columns, and those that are read out of it.
///
/// Columns that are asked less often cost nothing to write. They are not generated columns of the
/// tables, since SQLite computes those with each row that comes in, whether they are kept or not.
enum StoreRecordViews {
  static let sql = """
    CREATE VIEW incidents AS
    SELECT number, \(StoreTable.incidents.columns.joined(separator: ", ")),
      \(columns(circumstances, of: IncidentPiece.circumstances.json)),
      \(StoreViews.placeID(IncidentPiece.circumstances.json, "$.where.")) AS place_id,
      \(columns(counts, of: IncidentPiece.casualties.json)),
      \(columns(assessment, of: IncidentPiece.assessment.json)),
      \(StoreSchema.quotes) AS quotes,
      \(IncidentPiece.record) AS json
    FROM incident_records;
    CREATE VIEW reports AS
    SELECT number, incident, id, doc_id, article_revision, publisher, is_primary, withdrawn,
      \(columns(report, of: "json")), json
    FROM (SELECT *, \(SharedRecord.sql) AS json FROM report_records);

    """

  private static let circumstances = [
    "aggregate", "count.min AS count_min", "count.max AS count_max", "count.best AS count_best",
    "event.plover_event", "event.plover_mode", "event.gtd_attacktype", "event.muc_type",
    "event.violence_type", "when.time_of_day", "when.time_precision", "where.where_prec",
    "where.country_name",
  ]

  private static let counts = ["killed", "wounded"].flatMap { effect in
    ["min", "max", "best"].map { "\(effect).\($0) AS \(effect)_\($0)" }
  }

  private static let assessment = ["confidence.event_clarity", "first_seen", "last_changed"]

  private static let report = [
    "status", "event.sub_event_type", "when.start AS start_date", "when.end AS end_date",
    "confidence.overall AS confidence",
  ]

  /// Members of a JSON object as columns, named like the last part of their paths or as they say.
  private static func columns(_ members: [String], of json: String) -> String {
    members.map { member in
      let (path, name) = StoreViews.split(member)
      return "\(json) ->> '$.\(path)' AS \(name.components(separatedBy: ".").last ?? name)"
    }.joined(separator: ", ")
  }
}
