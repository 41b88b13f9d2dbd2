/// The values of a report and where it comes from, shared by all of its copies.
///
/// Reports are handed from stage to stage, sorted and gathered: a copy of their values, with each
/// text that these hold, would cost more than what most of these steps do.
final class ReportContents: Sendable, Hashable {
  let values: IncidentValues
  let source: ArticleSource

  init(values: IncidentValues, source: ArticleSource) {
    self.values = values
    self.source = source
  }

  static func == (left: ReportContents, right: ReportContents) -> Bool {
    left === right || left.values == right.values && left.source == right.source
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(values)
    hasher.combine(source)
  }
}
