internal import IngestKit

/// The order in which reports are merged, whatever order they arrived in.
enum ReportOrder {
  /// By day of publication, article and offset.
  static func key(_ report: Report) -> (String, String, Int, String) {
    (report.source.published ?? "9999", report.docID, report.start, report.id)
  }
}
