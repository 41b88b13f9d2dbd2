internal import IngestKit

/// The keys of which two reports of one incident share at least one.
///
/// Country, a bucket of days and a group of event types, so that reports whose days lie at most two
/// days apart always meet; beside these the victims' names and the telling words of the title.
enum BlockingKeys {
  static func keys(of report: Report) -> [String] {
    let values = report.values
    let country = values.place?.country ?? "-"
    let group = group(of: values.event)
    return buckets(of: values.time).map { "\(country)|\($0)|\(group)" } + names(of: values)
      + titleWords(of: report, group)
  }

  /// Reports of one month whose titles share a telling word meet wherever their places were read.
  private static func titleWords(of report: Report, _ group: String) -> [String] {
    guard let title = report.source.title,
      let day = report.values.time?.end ?? report.values.time?.start
    else { return [] }
    return ReportFeatures.tellingWords(of: Tokenizer.tokens(of: Array(title.utf8)))
      .map { "title|\(String($0.hash, radix: 16))|\(day.year)-\(day.month)|\(group)" }.sorted()
  }

  /// Reports that name the same victim meet however late they are told.
  private static func names(of values: IncidentValues) -> [String] {
    values.targets.compactMap { target in
      guard let name = target.name, target.kind == .person, name.contains(" ") else { return nil }
      return "name|\(name.lowercased())"
    }
  }

  /// Violent events are told now as a battle, now as an attack: they stand together.
  static func group(of event: EventClass) -> String {
    switch event.type {
    case .battles, .explosions, .violenceAgainstCivilians, .riots: "violence"
    case .protests: "protest"
    case .strategicDevelopments: event.subEventType.rawValue
    }
  }

  private static let bucketLength = 3
  private static let slack = 1
  private static let longest = 10

  private static func buckets(of time: IncidentTime?) -> [String] {
    guard let time, let end = time.end ?? time.start else { return ["undated"] }
    let month = "\(end.year)-\(end.month)"
    guard let start = time.start, end - start <= longest else { return [month] }
    let first = bucket(start - slack)
    let last = bucket(end + slack)
    // Two reports of neighbouring days share the bucket between them, whichever comes first.
    return [month] + (first...max(first, last)).map { "d\($0)" }
  }

  private static func bucket(_ day: CalendarDay) -> Int {
    Int((Double(day.daysSinceEpoch) / Double(bucketLength)).rounded(.down))
  }
}
