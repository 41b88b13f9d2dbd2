/// The order in which reports are merged: published, article, place in the article.
///
/// It depends on content alone, so the result does not depend on what arrived first. Articles
/// without a date come last.
enum MergeOrder {
  static func key(_ report: Report) -> (String, String, Int, String) {
    (report.source.published ?? "~", report.docID, report.start, report.id)
  }
}
