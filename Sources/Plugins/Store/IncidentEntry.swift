internal import IngestKit

/// An incident as a row, with its reports and articles.
struct IncidentEntry: Sendable {
  let revision: Int
  /// The row's value for its id.
  let id: PreparedRows.Row
  let idHash: UInt64
  let row: PreparedRows.Row
  /// Its quotes, for the full text index.
  let quotes: PreparedRows.Row
  /// Where the record lies that the row has in pieces.
  let json: Range<Int>
  let reports: [ReportEntry]
  let articles: [ArticleEntry]

  init(_ dossier: borrowing Dossier, in rows: inout PreparedRows) throws {
    // Named in full each time: a copy of the incident counts a reference for each of its values.
    revision = dossier.incident.revision
    let start = rows.count
    rows.append(dossier.incident.id)
    id = start..<rows.count
    idHash = IDFilter.hash(dossier.incident.id.utf8)
    rows.append(dossier.incident.revision)
    rows.append(dossier.incident.mergedInto)
    rows.append(dossier.incident.isRetracted)
    Self.append(dossier.incident.values, to: &rows)
    rows.append(dossier.incident.independentSources)
    rows.append(dossier.incident.values.confidence.overall)
    let pieces: [Range<Int>]
    (json, pieces) = try Self.appendPieces(of: dossier.incident, to: &rows)
    row = start..<rows.count
    Self.append(dossier.incident.values.evidence, written: pieces, to: &rows)
    quotes = row.upperBound..<rows.count
    var reports: [ReportEntry] = []
    // Those of an incident that proved to be another one come with the other one.
    if dossier.incident.mergedInto == nil {
      reports.reserveCapacity(dossier.reports.count)
      for index in dossier.reports.indices {
        reports.append(
          ReportEntry(dossier.reports[index], of: dossier.incident, with: json, in: &rows))
      }
    }
    self.reports = reports
    articles = dossier.articles.map { ArticleEntry($0, in: &rows) }
  }

  /// The columns from `status` to `wounded`.
  private static func append(_ values: borrowing IncidentValues, to rows: inout PreparedRows) {
    rows.append(values.status.rawValue)
    rows.append(values.event.type.rawValue)
    rows.append(values.event.subEventType.rawValue)
    rows.append(values.time?.start?.iso)
    rows.append(values.time?.end?.iso)
    rows.append(values.time?.datePrecision.rawValue)
    rows.append(values.place?.name)
    rows.append(values.place?.admin1Name)
    rows.append(values.place?.country.flatMap { $0.isEmpty ? nil : $0 })
    rows.append(values.place?.latitude)
    rows.append(values.place?.longitude)
    rows.append(values.place?.geoPrecision?.rawValue)
    rows.append(values.casualties?.killed?.range.bestKnown)
    rows.append(values.casualties?.wounded?.range.bestKnown)
  }

  private static func appendPieces(
    of incident: borrowing Incident, to rows: inout PreparedRows
  ) throws -> (record: Range<Int>, pieces: [Range<Int>]) {
    let (record, members) = rows.writeMembers(of: incident)
    let pieces = try rows.withUnsafeBytes { try IncidentPiece.cut(record, of: $0, at: members) }
    for piece in pieces { rows.append(json: piece) }
    return (record, pieces)
  }

  /// What `StoreSchema.quotes` finds in the incident.
  private static func append(
    _ quotes: [Quote], written pieces: [Range<Int>], to rows: inout PreparedRows
  ) {
    let evidence = zip(IncidentPiece.allCases, pieces).first { $0.0 == .evidence }?.1
    if let evidence, rows.contains(StoreSchema.escapedNUL, in: evidence) {
      rows.append(json: evidence)
    } else {
      rows.append(wordsOf: quotes)
    }
  }
}
