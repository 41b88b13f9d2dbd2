/// An incident with the reports that it was agreed from and the articles that these quote.
public struct Dossier: Sendable, Hashable {
  public var incident: Incident
  /// Every report of the incident, in the order (published, article id, offset).
  public var reports: [Report]
  /// The quoted articles; empty while a merger works, filled for a sink.
  public var articles: [Article]

  public init(incident: Incident, reports: [Report], articles: [Article] = []) {
    self.incident = incident
    self.reports = reports
    self.articles = articles
  }
}
