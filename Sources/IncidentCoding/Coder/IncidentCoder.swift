package import IngestKit

/// Reads the incidents that an article tells of; a pure function of the article.
///
/// The stages in their order: taggers find places, times, actors, weapons, targets, numbers and
/// event words; each event word that tells of something real becomes a candidate; candidates of one
/// event are merged; what is concrete becomes a report.
package struct IncidentCoder: Sendable {
  package static let version = "1"

  private let resources: CodingResources
  private let options: CoderOptions

  package init(resources: CodingResources, options: CoderOptions = CoderOptions()) {
    self.resources = resources
    self.options = options
  }

  package func code(_ article: Article) -> CodedArticle {
    let document = Document(article.text)
    let language = article.source.language ?? LanguageIdentifier.language(of: document)
    if let language, !Self.isEnglish(language) { return .filtered("language \(language)") }
    let title = article.source.title.map { Document($0) }
    if RetractionNotice.stands(in: document, title: title) {
      return .filtered("retraction notice")
    }
    let reading = ArticleReader(resources: resources).reading(of: article, document, title: title)
    let headline = titleReading(of: article, title, beside: reading)
    let reports = reports(reading, title: headline)
    guard reports.isEmpty, let headline else { return .reports(reports) }
    return .reports(
      TitleReports(
        of: article, self.reports(headline, title: nil), isOfCrime: options.includesOrdinaryCrime
      ).reports)
  }

  /// The title read as a text of its own; nil without one, where it opens the text itself and is
  /// read there, and where no word of it begins an event word.
  private func titleReading(
    of article: Article, _ title: Document?, beside text: ArticleReading
  ) -> ArticleReading? {
    let starters = resources.triggers.starters
    guard let title, title.tokens.contains(where: { starters.contains($0.word) }),
      !article.text.hasPrefix(title.text) || text.isSilentAtStart
    else { return nil }
    let headline = Article(
      id: article.id, revision: article.revision, text: title.text, source: article.source,
      country: article.country ?? PublicLife.country(in: text.document)?.text,
      dateline: article.dateline)
    return ArticleReader(resources: resources).reading(of: headline, title, title: title)
  }

  /// The events of an article, merged and completed, wanted or not.
  func events(_ reading: ArticleReading, _ times: StoryTimes) -> [EventCandidate] {
    let candidates = CandidateBuilder(reading: reading, options: options).candidates()
    let events = CandidateMerger(
      reading: reading, cohesion: options.includesOrdinaryCrime ? .crime : .news
    ).events(candidates)
    let completion = CandidateCompletion(reading: reading, times: times)
    let mentions = events.map(\.mentionCount).reduce(0, +)
    let stories = EventStories(events, in: reading.document)
    let most = events.map(\.mentionCount).max() ?? 0
    let main = events.firstIndex { $0.mentionCount == most && 10 * most >= 3 * mentions }
    for index in events.indices {
      completion.complete(
        events[index], among: events, isMain: index == main,
        isDominant: 5 * events[index].mentionCount >= 3 * mentions,
        story: stories.sentences(of: events[index]))
    }
    return events
  }

  private func reports(_ reading: ArticleReading, title: ArticleReading?) -> [Report] {
    let selection = EventSelection(reading: reading, options: options)
    let times = storyTimes(reading)
    let events = selection.resolved(events(reading, times))
    let primary = selection.primary(of: events)
    if let primary {
      if let title {
        TitleFigures(reading: title, options: options).apply(to: events[primary], among: events)
        TitleScene(title: title, text: reading).apply(to: events[primary])
      }
      settle(events[primary], among: events, times)
      FindingDays(reading: reading).settle(events[primary])
    }
    let assembler = ReportAssembler(
      reading: reading, title: title?.document, listsMembers: options.listsMembers)
    var reports: [Report] = []
    for (index, event) in events.enumerated() {
      let report = assembler.report(event, isPrimary: index == primary, among: events)
      if report.values.confidence.overall >= options.minimumConfidence { reports.append(report) }
    }
    return distinct(reports.sorted(by: \.start, <))
  }

  /// Two events of one clause, kind and day are told apart by their order.
  private func distinct(_ reports: [Report]) -> [Report] {
    guard reports.count > 1 else { return reports }
    // By their numbers: a report that is taken out of the array is copied.
    let ids = Set(reports.indices.lazy.map { reports[$0].id })
    guard ids.count < reports.count else { return reports }
    var known: [String: Int] = [:]
    return reports.map { report in
      let ordinal = known[report.id, default: 0]
      known[report.id] = ordinal + 1
      guard ordinal > 0 else { return report }
      return Report(
        docID: report.docID, articleRevision: report.articleRevision, isPrimary: report.isPrimary,
        values: report.values, source: report.source, ordinal: ordinal)
    }
  }

  func storyTimes(_ reading: ArticleReading) -> StoryTimes {
    StoryTimes(reading: reading, isOfOneCrime: options.includesOrdinaryCrime)
  }

  /// News mean it when they say "last year"; a local story's period may be anybody's.
  private func settle(
    _ event: EventCandidate, among events: [EventCandidate], _ times: StoryTimes
  ) {
    if options.includesOrdinaryCrime {
      times.settle(event, among: events, beyond: .penalized)
    } else if !event.isAggregate {
      times.settle(event, among: events, beyond: .kept)
    }
  }

  private static func isEnglish(_ language: String) -> Bool {
    language == "en" || language.hasPrefix("en-") || language.isEmpty
  }
}
