internal import IngestKit

/// The values that the reports of one incident agree on, and where they do not.
struct Agreement {
  let independentSources: Int
  private(set) var values: IncidentValues
  private(set) var conflicts: [Conflict] = []

  /// - Parameter reports: at least one, in the order (published, article id, offset).
  init(reports: [Report]) {
    let sources = IndependentSources(reports)
    independentSources = sources.count
    let ranking = SourceRanking(reports)
    var lists = MergedLists()
    for report in ranking.bestFirst { lists.add(report) }
    values = IncidentValues(
      event: EventClass(.other), evidence: [], confidence: Confidence(overall: 0))
    let status = vote("/status", reports, ranking, sources) { $0.values.status.rawValue }
    values.status = status?.values.status ?? .occurred
    values.isAggregate = ranking.bestFirst[0].values.isAggregate
    values.count = ranking.bestFirst.compactMap(\.values.count).first
    values.event = event(reports, ranking, sources)
    values.time = time(reports, ranking, sources)
    values.place = place(reports, ranking, sources)
    values.casualties = casualties(reports, ranking)
    values.perpetrators = lists.perpetrators
    values.targets = lists.targets
    values.weapons = lists.weapons
    values.claims = lists.claims
    values.evidence = reports.flatMap { lists.evidence(of: $0) }
    values.confidence = Self.confidence(reports, sources)
    values.provenance = ranking.bestFirst[0].values.provenance
  }

  /// The incident of the reports, with its times and its number from before.
  func incident(
    _ id: String, before: Incident?, _ reports: [Report], withdrawn: [ReportReference]
  ) -> Incident {
    Incident(
      id: id, revision: before?.revision ?? 1,
      reports: reports.map { ReportReference($0) } + withdrawn,
      independentSources: independentSources, values: values, conflicts: conflicts,
      firstSeen: before?.firstSeen, lastChanged: before?.lastChanged)
  }

  /// Chance that at least one of the independent sources is right.
  private static func confidence(_ reports: [Report], _ sources: IndependentSources) -> Confidence {
    var doubt = 1.0
    for group in sources.groups {
      doubt *= 1 - (group.map { reports[$0].values.confidence.overall }.max() ?? 0)
    }
    var confidence =
      reports.max { $0.values.confidence.overall < $1.values.confidence.overall }?.values.confidence
      ?? Confidence(overall: 0)
    confidence.overall = (min(0.99, 1 - doubt) * 100).rounded() / 100
    return confidence
  }
}

// MARK: Single values

extension Agreement {
  private mutating func event(
    _ reports: [Report], _ ranking: SourceRanking, _ sources: IndependentSources
  ) -> EventClass {
    // "Attack" is what a report says that knows no better.
    let specific = reports.filter { $0.values.event.subEventType != .attack }
    let voters = specific.isEmpty ? reports : specific
    let chosen = vote("/event/sub_event_type", voters, ranking, sources) {
      $0.values.event.subEventType.rawValue
    }
    var event = (chosen ?? reports[0]).values.event
    event.trigger = nil
    event.triggers = []
    return event
  }

  private mutating func time(
    _ reports: [Report], _ ranking: SourceRanking, _ sources: IndependentSources
  ) -> IncidentTime? {
    let dated = reports.filter { $0.values.time != nil }
    let finest = dated.compactMap(\.values.time?.datePrecision).min()
    let voters = dated.filter { $0.values.time?.datePrecision == finest }
    let chosen = vote("/when", voters, ranking, sources) { report in
      "\(report.values.time?.start?.iso ?? "")/\(report.values.time?.end?.iso ?? "")"
    }
    var time = chosen?.values.time
    time?.span = nil
    return time
  }

  private mutating func place(
    _ reports: [Report], _ ranking: SourceRanking, _ sources: IndependentSources
  ) -> Place? {
    let placed = reports.filter { $0.values.place != nil }
    let depth = placed.map { $0.values.place?.path.count ?? 0 }.max()
    let voters = placed.filter { $0.values.place?.path.count == depth }
    let chosen = vote("/where", voters, ranking, sources) { $0.values.place?.name ?? "" }
    var place = chosen?.values.place
    place?.span = nil
    for index in place?.others.indices ?? 0..<0 { place?.others[index].span = nil }
    return place
  }

  /// The value of most independent sources; a tie goes to the most reliable, then to the latest.
  private mutating func vote(
    _ field: String, _ voters: [Report], _ ranking: SourceRanking, _ sources: IndependentSources,
    _ value: (Report) -> String
  ) -> Report? {
    var support: [String: Set<Int>] = [:]
    for report in voters { support[value(report), default: []].insert(sources.group(of: report)) }
    let order = ranking.bestFirst.filter { report in voters.contains { $0.id == report.id } }
    guard let first = order.first else { return nil }
    let most = support.values.map(\.count).max() ?? 0
    let winner = order.first { support[value($0)]?.count == most } ?? first
    if support.count > 1 {
      let variants = support.keys.sorted().map { key in
        Conflict.Variant(value: key, reports: voters.filter { value($0) == key }.map(\.id))
      }
      let isMajority = support.values.filter { $0.count == most }.count == 1
      conflicts.append(
        Conflict(
          field: field, values: variants,
          chosenBecause: isMajority
            ? "most independent sources say so (\(most))"
            : "the most reliable source says so, the latest of equals"))
    }
    return winner
  }
}

// MARK: Figures

extension Agreement {
  private mutating func casualties(
    _ reports: [Report], _ ranking: SourceRanking
  ) -> Casualties? {
    var casualties = Casualties()
    for effect in Casualties.Effect.allCases {
      let stating = ranking.bestFirst.filter { $0.values.casualties?[effect] != nil }
      guard let chosen = stating.first, var count = chosen.values.casualties?[effect] else {
        continue
      }
      let ranges = stating.compactMap { $0.values.casualties?[effect]?.range }
      count.range.min = ranges.compactMap(\.min).min()
      count.range.max = ranges.contains { $0.max == nil } ? nil : ranges.compactMap(\.max).max()
      count.range.span = nil
      casualties[effect] = count
      note(effect, stating, chosen)
    }
    return casualties.isEmpty ? nil : casualties
  }

  private mutating func note(
    _ effect: Casualties.Effect, _ stating: [Report], _ chosen: Report
  ) {
    func figure(_ report: Report) -> String {
      report.values.casualties?[effect]?.range.bestKnown.map(String.init) ?? ""
    }
    let figures = Set(stating.map(figure))
    guard figures.count > 1 else { return }
    conflicts.append(
      Conflict(
        field: "/casualties/\(effect.rawValue)",
        values: figures.sorted().map { value in
          Conflict.Variant(value: value, reports: stating.filter { figure($0) == value }.map(\.id))
        },
        chosenBecause: "the latest report of the most reliable sources says so"))
  }
}
