/// A table that the sink writes, with its columns in the order of a row's values.
struct StoreTable: Sendable {
  let name: String
  let columns: [String]
  /// Writes one row that is not there yet.
  let insertion: String
  /// Writes one row; a row with the same key is replaced.
  let replacement: String
  /// Takes the rows of one incident away.
  let deletion: String

  /// - Parameters:
  ///   - key: the columns that identify a row; its other columns follow a newer row.
  ///   - kept: columns in which a newer null does not replace what is known.
  private init(_ name: String, _ columns: String, key: String? = nil, kept: Set<String> = []) {
    self.name = name
    let names = columns.split(separator: " ").map(String.init)
    self.columns = names
    let marks = names.map { _ in "?" }.joined(separator: ", ")
    insertion = "INSERT INTO \(name) (\(names.joined(separator: ", "))) VALUES (\(marks))"
    var replacement = insertion
    if let key {
      let updates = names.filter { !key.contains($0) }.map {
        kept.contains($0) ? "\($0) = coalesce(excluded.\($0), \($0))" : "\($0) = excluded.\($0)"
      }
      replacement += " ON CONFLICT (\(key)) DO UPDATE SET \(updates.joined(separator: ", "))"
    }
    self.replacement = replacement
    deletion = "DELETE FROM \(name) WHERE incident = ?"
  }

  static let articles = StoreTable(
    "articles",
    """
    id revision publisher title url author language published published_how collected \
    reliability country dateline text metadata
    """, key: "id, revision", kept: ["country", "dateline", "text", "metadata"])
  static let places = StoreTable(
    "places",
    """
    id name path feature country country_name admin1_name admin1_code admin2_name lat lon \
    gazetteer_id
    """, key: "id")
  static let actors = StoreTable("actors", "id canonical kind inter country", key: "id")
  static let incidents = StoreTable(
    "incidents",
    """
    id revision merged_into retracted status aggregate count_min count_max count_best type \
    sub_event_type plover_event plover_mode gtd_attacktype muc_type violence_type start_date \
    end_date time_of_day time_precision date_prec place_id geo_precision where_prec \
    independent_sources confidence event_clarity first_seen last_changed json
    """, key: "id")
  static let earlierRevisions = StoreTable(
    "earlier_revisions", "incident revision json", key: "incident, revision")
  static let reports = StoreTable(
    "reports",
    """
    article id incident is_primary withdrawn status sub_event_type start_date end_date confidence \
    json
    """, key: "article, id")
  static let otherPlaces = StoreTable("other_places", "incident position place_id")
  static let perpetrators = StoreTable(
    "perpetrators", "incident position actor_id text claim_status said_by assoc")
  static let targets = StoreTable(
    "targets",
    """
    incident position text name canonical kind type gtd_targtype description nationality \
    number_min number_max number_best effect intended
    """)
  static let weapons = StoreTable(
    "weapons",
    """
    incident position type gtd_weaptype text number_min number_max number_best \
    intercepted_min intercepted_max intercepted_best
    """)
  static let claims = StoreTable(
    "claims",
    """
    incident position speaker speaker_type stance about via quote article start_offset end_offset
    """)
  static let casualties = StoreTable(
    "casualties",
    """
    incident effect min max best approx text military police militant civilian children \
    perpetrator unknown side
    """)
  static let evidence = StoreTable(
    "evidence",
    """
    incident position article field start_offset end_offset text pointers rule
    """)
  static let conflicts = StoreTable(
    "conflicts", "incident position field variants chosen_because")

  /// The tables whose rows belong to one incident and are written anew with each revision.
  static let valuesOfIncident: [StoreTable] = [
    otherPlaces, perpetrators, targets, weapons, claims, casualties, evidence, conflicts,
  ]
}
