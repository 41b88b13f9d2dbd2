internal import IngestKit

/// The record of a report as what it shares with the record of its incident.
///
/// A report repeats its incident, but for the places of the words and what its article is. Stored
/// are what it has of its own, and the ranges to be joined, of the incident's record with that
/// behind it: each as one number, since SQLite takes thrice as long for pairs.
enum SharedRecord {
  /// How many bits the length of a range has; the position before it counts bytes from 1.
  private static let lengthBits = 20

  /// The record in SQL, for a row of `report_records`.
  static let sql = """
    CASE WHEN ranges IS NULL THEN own ELSE (
      SELECT CAST(group_concat(
        substr(both, value >> \(lengthBits), value & \(1 << lengthBits - 1)), '') AS TEXT)
      FROM (
        SELECT CAST(\(IncidentPiece.record) || own AS BLOB) AS both
        FROM incident_records WHERE number = incident LIMIT 1), json_each(ranges)) END
    """

  /// Has whoever changes an incident's record store the records of its reports as they are first.
  static let separation = """
    CREATE TRIGGER incident_changed BEFORE UPDATE OF \(pieces) ON incident_records BEGIN
      UPDATE report_records SET own = \(sql), ranges = NULL
      WHERE incident = old.number AND ranges IS NOT NULL;
    END;
    CREATE TRIGGER incident_deleted AFTER DELETE ON incident_records BEGIN
      DELETE FROM report_records WHERE incident = old.number;
      DELETE FROM earlier_revisions WHERE incident = old.number;
      DELETE FROM id_filters WHERE part = old.\(StoreSchema.idPart);
    END;

    """

  private static let pieces = IncidentPiece.allCases.map(\.rawValue).joined(separator: ", ")

  /// Appends what a report has of its own and the ranges, or its record and NULL.
  static func append(_ report: Range<Int>, of incident: Range<Int>, to rows: inout PreparedRows) {
    let delta = rows.withUnsafeBytes { bytes in
      TextDelta(
        of: UnsafeRawBufferPointer(rebasing: bytes[report]),
        from: UnsafeRawBufferPointer(rebasing: bytes[incident]))
    }
    if delta.ownCount > report.count / 2 || report.count >> lengthBits > 0 {
      rows.append(json: report)
      rows.append(nil as String?)
    } else {
      rows.append(keeping: delta.own, of: report)
      rows.append(integers: delta.ranges.map { ($0.lowerBound + 1) << lengthBits | $0.count })
    }
  }
}
