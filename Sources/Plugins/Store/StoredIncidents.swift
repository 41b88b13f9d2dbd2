internal import GRDB
internal import IngestKit

/// Finds incidents that the database holds by their ids.
///
/// Ids are hashes, and an index over all of them would be written all over with every batch. So the
/// index has a part for every 65,536 incidents, and only the last of them is written to. The others
/// are asked one by one, or not at all where a filter says that they have not got the id.
final class StoredIncidents {
  private let newest, otherChanges, idsOfPart, incident: SQLStatement
  private var filters: [IDFilter] = []
  private var lookUps = 0
  private var otherChangesSeen: Int64?
  /// Parts that will not change, as the transaction found them.
  private var fullParts = 0
  /// The part to which the next incident will belong.
  private var openPart = 0

  /// From so many look-ups on it pays to read all ids into filters.
  private static let fewLookUps = 1_000

  init(_ database: Database) throws {
    newest = try SQLStatement("SELECT max(number) FROM incident_records", in: database)
    otherChanges = try SQLStatement("PRAGMA data_version", in: database)
    idsOfPart = try SQLStatement(
      "SELECT id FROM incident_records WHERE \(StoreSchema.idPart) = ?", in: database)
    incident = try SQLStatement(
      """
      SELECT number, revision, \(IncidentPiece.record) FROM incident_records
      WHERE \(StoreSchema.idPart) = ? AND id = ?
      """, in: database)
  }

  /// To be called when a transaction begins: others may have written, or one of ours been undone.
  func begin() throws {
    noteInserted(try newest.first { $0.integer(0) } ?? 0)
    fullParts = openPart
    let changes = try otherChanges.first { $0.integer(0) }
    // Somebody may even have deleted incidents, whose numbers are given again.
    if changes != otherChangesSeen { filters = [] }
    otherChangesSeen = changes
    filters.removeLast(max(0, filters.count - fullParts))
  }

  /// Takes note of the incident that was inserted last; 0 when there is none.
  func noteInserted(_ number: Int64) { openPart = Int(number + 1) >> StoreSchema.idPartBits }

  /// Finds an incident in the parts before the one to which the next incident will belong.
  func findInClosedParts(_ entry: IncidentEntry, of rows: borrowing PreparedRows) throws
    -> StoredIncident?
  {
    if openPart == 0 { return nil }
    lookUps += 1
    if lookUps > Self.fewLookUps { try readIDs() }
    for part in (0..<openPart).reversed()
    where part >= filters.count || filters[part].mayHold(entry.idHash) {
      if let stored = try find(entry, of: rows, in: part) { return stored }
    }
    return nil
  }

  /// Finds an incident in the part to which the next incident will belong.
  func findInOpenPart(_ entry: IncidentEntry, of rows: borrowing PreparedRows) throws
    -> StoredIncident?
  {
    try find(entry, of: rows, in: openPart)
  }

  private func find(
    _ entry: IncidentEntry, of rows: borrowing PreparedRows, in part: Int
  ) throws -> StoredIncident? {
    try incident.first(entry.id, of: rows, behind: Int64(part), read: StoredIncident.init)
  }

  private func readIDs() throws {
    while filters.count < fullParts {
      var filter = IDFilter()
      try idsOfPart.rows(filters.count) {
        filter.insert($0.withBytes(0) { IDFilter.hash($0) })
        return true
      }
      filters.append(filter)
    }
  }
}
