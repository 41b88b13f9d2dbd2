internal import GRDB
internal import IngestKit

/// Finds incidents that the database holds by their ids.
///
/// Ids are hashes, and an index over all of them would be written all over with every batch. So the
/// index has a part for every 32,768 incidents, and only the last of them is written to. The others
/// are asked one by one, or not at all where a filter says that they have not got the id.
final class StoredIncidents {
  private let newest, otherChanges, incident: SQLStatement
  private let idsOfPart, storedFilter, newFilter: SQLStatement
  private var filters: [IDFilter] = []
  private var lookUps = 0
  private var otherChangesSeen: Int64?
  /// Parts that will not change, as the transaction found them.
  private var fullParts = 0
  /// The part to which the next incident will belong.
  private var openPart = 0

  /// From so many look-ups on it pays to have filters.
  private static let fewLookUps = 200

  init(_ database: Database) throws {
    newest = try SQLStatement("SELECT max(number) FROM incident_records", in: database)
    otherChanges = try SQLStatement("PRAGMA data_version", in: database)
    idsOfPart = try SQLStatement(
      "SELECT id FROM incident_records WHERE \(StoreSchema.idPart) = ?", in: database)
    storedFilter = try SQLStatement("SELECT bits FROM id_filters WHERE part = ?", in: database)
    newFilter = try SQLStatement(
      "INSERT OR REPLACE INTO id_filters (part, bits) VALUES (?, ?)", in: database)
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
    if lookUps > Self.fewLookUps { try completeFilters() }
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

  private func completeFilters() throws {
    while filters.count < fullParts { filters.append(try filter(of: filters.count)) }
  }

  /// The filter that is stored, or one of all ids of the part; that is stored when nothing can be
  /// added to the part before something is removed from it, which removes the filter.
  private func filter(of part: Int) throws -> IDFilter {
    if let stored = try storedFilter.first(part, read: { IDFilter(bits: $0.bytes(0)) }) ?? nil {
      return stored
    }
    var filter = IDFilter()
    var count = 0
    try idsOfPart.rows(part) {
      filter.insert($0.withBytes(0) { IDFilter.hash($0) })
      count += 1
      return true
    }
    if count == 1 << StoreSchema.idPartBits { try newFilter.run(part, filter.bits) }
    return filter
  }
}
