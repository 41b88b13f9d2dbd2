internal import Foundation

/// The views of an incident database: each value of a record as a row, and the flat table.
enum StoreViews {
  static let sql = StoreRecordViews.sql + values + entities + flat

  /// What tells a place from others: the gazetteer's id, else its country and name.
  static func placeID(_ json: String, _ path: String) -> String {
    """
    coalesce(\(json) ->> '\(path)gazetteer_id', \
    coalesce(\(json) ->> '\(path)country' || ' ', '') \
    || coalesce(\(json) ->> '\(path)name', \(json) ->> '\(path)text'))
    """
  }

  /// What tells an actor from others: the dictionary's id, else its name or its words.
  private static let actorID =
    "coalesce(e.value ->> 'actor_id', e.value ->> 'canonical', e.value ->> 'text')"

  private static let values = """
    CREATE VIEW perpetrators AS
    SELECT i.number AS incident, e.key AS position, \(actorID) AS actor_id,
      \(columns("text", "canonical", "kind", "inter", "country", "claim_status", "by AS said_by")),
      \(list("assoc"))
    FROM incident_records AS i, json_each(i.perpetrators) AS e;
    CREATE VIEW targets AS
    SELECT i.number AS incident, e.key AS position,
      \(columns("text", "name", "canonical", "kind", "type", "gtd_targtype", "description")),
      \(columns("nationality")), \(range("number")), \(list("effect")), \(columns("intended"))
    FROM incident_records AS i, json_each(i.targets) AS e;
    CREATE VIEW weapons AS
    SELECT i.number AS incident, e.key AS position,
      \(columns("type", "gtd_weaptype")), coalesce(e.value ->> 'text', '') AS text,
      \(range("number")), \(range("intercepted"))
    FROM incident_records AS i, json_each(i.weapons) AS e;
    CREATE VIEW claims AS
    SELECT i.number AS incident, e.key AS position,
      \(columns("speaker", "speaker_type", "stance", "about", "via", "$.quote.text AS quote")),
      \(article("$.quote.")),
      \(columns("$.quote.start AS start_offset", "$.quote.end AS end_offset"))
    FROM incident_records AS i, json_each(i.claims) AS e;
    CREATE VIEW casualties AS
    SELECT i.number AS incident, e.key AS effect,
      \(columns("min", "max", "best", "approx", "text")),
      \(columns(["military", "police", "militant", "civilian", "children", "perpetrator", "unknown"]
        .map { "$.by.\($0) AS \($0)" })),
      \(columns("side"))
    FROM incident_records AS i, json_each(i.casualties) AS e WHERE e.type = 'object';
    CREATE VIEW evidence AS
    SELECT i.number AS incident, e.key AS position, \(article("$.")),
      coalesce(e.value ->> 'field', 'text') AS field,
      \(columns("start AS start_offset", "end AS end_offset", "text")),
      \(list("for AS pointers")), \(columns("rule"))
    FROM incident_records AS i, json_each(i.evidence) AS e;
    CREATE VIEW conflicts AS
    SELECT i.number AS incident, e.key AS position,
      \(columns("field", "values AS variants", "chosen_because"))
    FROM incident_records AS i, json_each(\(IncidentPiece.assessment.json), '$.conflicts') AS e;
    CREATE VIEW other_places AS
    SELECT i.number AS incident, e.key AS position, \(placeID("e.value", "$.")) AS place_id,
      \(placeColumns)
    FROM incident_records AS i, json_each(\(IncidentPiece.circumstances.json), '$.where.others') AS e;

    """

  private static let placeColumns = """
    \(columns("name")),
    (SELECT coalesce(group_concat(value, ' > '), '') FROM json_each(e.value, '$.path')) AS path,
    \(columns("feature", "country", "country_name", "admin1_name", "admin1_code", "admin2_name")),
    CAST(e.value ->> 'lat' AS REAL) AS lat, CAST(e.value ->> 'lon' AS REAL) AS lon,
    \(columns("gazetteer_id"))
    """

  private static let entities = """
    CREATE VIEW places AS
    SELECT id, name, path, feature, country, country_name, admin1_name, admin1_code, admin2_name,
      lat, lon, gazetteer_id
    FROM (
      SELECT \(placeID("e.value", "$.")) AS id, \(placeColumns)
      FROM incident_records AS i, json_each(\(IncidentPiece.circumstances.json)) AS e
      WHERE e.key = 'where' AND e.type = 'object'
      UNION ALL
      SELECT place_id, name, path, feature, country, country_name, admin1_name, admin1_code,
        admin2_name, lat, lon, gazetteer_id
      FROM other_places
    )
    WHERE id IS NOT NULL GROUP BY id;
    CREATE VIEW actors AS
    SELECT actor_id AS id, canonical, kind, inter, country FROM perpetrators
    WHERE actor_id IS NOT NULL GROUP BY actor_id;

    """

  private static let flat = """
    CREATE VIEW incident_view AS
    SELECT
      i.id, i.start_date AS date, i.end_date, i.date_prec,
      i.place, i.admin1, i.country, i.country_name, i.lat, i.lon,
      i.geo_precision, i.type, i.sub_event_type, i.status,
      (SELECT group_concat(coalesce(value ->> 'canonical', value ->> 'text'), '; ')
         FROM json_each(i.perpetrators)) AS who,
      i.perpetrators ->> '$[0].claim_status' AS claim, i.perpetrators ->> '$[0].by' AS said_by,
      (SELECT group_concat(
           coalesce(value ->> 'name', value ->> 'text', value ->> 'canonical'), '; ')
         FROM json_each(i.targets)) AS targets,
      i.killed, i.killed_min, i.killed_max, i.wounded, i.wounded_min, i.wounded_max,
      (SELECT group_concat(type, '; ')
         FROM (SELECT DISTINCT value ->> 'type' AS type FROM json_each(i.weapons))) AS weapon,
      i.independent_sources AS sources,
      (SELECT group_concat(name, '; ') FROM (
         SELECT coalesce(publisher, doc_id) AS name
         FROM report_records WHERE incident = i.number AND NOT withdrawn
         GROUP BY name ORDER BY min(number))) AS published_by,
      i.evidence ->> '$[0].text' AS quote,
      i.confidence, i.revision
    FROM incidents AS i
    WHERE i.merged_into IS NULL AND NOT i.retracted;
    """

  /// Members of a list's element as columns; `a AS b` where the column has another name.
  private static func columns(_ members: String...) -> String { columns(members) }

  private static func columns(_ members: [String]) -> String {
    members.map { member in
      let (path, name) = split(member)
      return "e.value ->> '\(path)' AS \(name)"
    }.joined(separator: ", ")
  }

  /// A list in the element, joined by commas; null where it is empty.
  private static func list(_ member: String) -> String {
    let (path, name) = split(member)
    return "(SELECT group_concat(value, ', ') FROM json_each(e.value, '$.\(path)')) AS \(name)"
  }

  private static func range(_ member: String) -> String {
    columns(["min", "max", "best"].map { "$.\(member).\($0) AS \(member)_\($0)" })
  }

  /// The article that words stand in, by its number where the database has it.
  private static func article(_ path: String) -> String {
    """
    (SELECT number FROM articles WHERE id = e.value ->> '\(path)doc_id'
       AND revision = e.value ->> '\(path)article_revision') AS article,
      \(columns("\(path)doc_id AS doc_id", "\(path)article_revision AS article_revision"))
    """
  }

  static func split(_ member: String) -> (path: String, name: String) {
    let parts = member.components(separatedBy: " AS ")
    return (parts[0], parts[parts.count - 1])
  }
}
