internal import IngestKit

/// A report as a row, without the number of its incident.
struct ReportEntry: Sendable {
  let row: PreparedRows.Row

  /// - Parameter record: where the record of the incident lies.
  init(
    _ report: borrowing Report, of incident: borrowing Incident, with record: Range<Int>,
    in rows: inout PreparedRows
  ) {
    let start = rows.count
    rows.append(report.id)
    rows.append(report.docID)
    rows.append(report.articleRevision)
    rows.append(report.source.publisher)
    rows.append(report.isPrimary)
    rows.append(incident.reports.contains { $0.isWithdrawn && $0.id == report.id })
    let json: Range<Int>
    if report.incidentID == incident.id {
      json = rows.write(report)
    } else {
      var report = copy report
      report.incidentID = incident.id
      json = rows.write(report)
    }
    SharedRecord.append(json, of: record, to: &rows)
    row = start..<rows.count
  }
}
