internal import IngestKit

/// A report as a row, without the number of its incident.
struct ReportEntry: Sendable {
  let row: PreparedRows.Row

  init(_ report: Report, of incident: Incident, in rows: inout PreparedRows) {
    let start = rows.count
    rows.append(report.id)
    rows.append(report.docID)
    rows.append(report.articleRevision)
    rows.append(report.source.publisher)
    rows.append(report.isPrimary)
    rows.append(incident.reports.contains { $0.isWithdrawn && $0.id == report.id })
    if report.incidentID == incident.id {
      rows.append(json: report)
    } else {
      var report = report
      report.incidentID = incident.id
      rows.append(json: report)
    }
    row = start..<rows.count
  }
}
