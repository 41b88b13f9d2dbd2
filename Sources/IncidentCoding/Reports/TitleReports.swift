internal import IngestKit

/// The incident that an article's title tells and its text does not.
///
/// A title alone must say that somebody was hit, but in news of crime; what else it mentions is the
/// story's subject.
struct TitleReports {
  let reports: [Report]

  /// - Parameter reports: of the title, read as a text.
  init(of article: Article, _ reports: [Report], isOfCrime: Bool) {
    let told = reports.filter { isOfCrime || Self.tellsOfVictims($0) }
    self.reports = told.prefix(1).map { report in
      Report(
        docID: article.id, articleRevision: article.revision, isPrimary: true,
        values: Self.moved(report.values), source: article.source)
    }
  }

  private static func tellsOfVictims(_ report: Report) -> Bool {
    guard let casualties = report.values.casualties else { return false }
    return [casualties.killed, casualties.wounded].contains { count in
      (count?.range.best ?? count?.range.min ?? 0) > 0
    }
  }

  /// The values with quotations of the title; spans are those of the text and fall away.
  private static func moved(_ values: IncidentValues) -> IncidentValues {
    var values = values
    for index in values.evidence.indices where values.evidence[index].field == .text {
      values.evidence[index].field = .title
    }
    values.event.trigger?.field = .title
    for index in values.event.triggers.indices { values.event.triggers[index].field = .title }
    for index in values.claims.indices { values.claims[index].quote?.field = .title }
    values.time?.span = nil
    values.place?.span = nil
    for index in values.place?.others.indices ?? 0..<0 { values.place?.others[index].span = nil }
    for index in values.perpetrators.indices { values.perpetrators[index].span = nil }
    for index in values.targets.indices {
      values.targets[index].span = nil
      values.targets[index].number?.span = nil
    }
    for index in values.weapons.indices {
      values.weapons[index].span = nil
      values.weapons[index].number?.span = nil
    }
    for effect in Casualties.Effect.allCases { values.casualties?[effect]?.range.span = nil }
    values.count?.span = nil
    return values
  }
}
