internal import IngestKit

/// What a filter can ask of a record, whatever its kind; an empty value was not stated.
struct RecordFacts {
  var countries: [String] = []
  /// The first and the last day that it may have happened on; of an article, its publication.
  var days: (first: CalendarDay, last: CalendarDay)?
  var languages: [String] = []
  var publishers: [String] = []
  /// The coded values; nil for an article.
  var values: IncidentValues?
  var independentSources: Int?
  /// The texts in which words are looked for.
  var texts: [String] = []

  init(_ record: Record) {
    switch record {
    case .article(let article): read(article)
    case .report(let report):
      read(report.values)
      read(report.source)
      independentSources = 1
    case .incident(let dossier):
      read(dossier.incident.values)
      for report in dossier.reports { read(report.source) }
      independentSources = dossier.incident.independentSources
    }
  }

  private mutating func read(_ article: Article) {
    read(article.source)
    countries += [article.country].compactMap(\.self)
    texts.append(article.text)
    days = article.source.publicationDay.map { ($0, $0) }
  }

  private mutating func read(_ source: ArticleSource) {
    languages += [source.language].compactMap(\.self)
    publishers += [source.publisher].compactMap(\.self)
    texts += [source.title].compactMap(\.self)
  }

  private mutating func read(_ values: IncidentValues) {
    self.values = values
    countries += [values.place?.country].compactMap(\.self).filter { !$0.isEmpty }
    texts += values.evidence.map(\.text)
    let time = values.time
    if let first = time?.start ?? time?.end, let last = time?.end ?? time?.start {
      days = (first, last)
    }
  }
}
