internal import IngestKit

/// The casualty figures that an article's title states of its main event.
struct TitleFigures: Sendable {
  let document: Document
  /// Their tokens are those of the title.
  let findings: [CasualtyFinding]

  /// - Parameter reading: the title, read as a text of its own.
  init(reading: ArticleReading, options: CoderOptions) {
    document = reading.document
    guard !Self.isRoundUp(reading) else {
      findings = []
      return
    }
    findings = CandidateBuilder(reading: reading, options: options, readsScene: false)
      .candidates { $0.contains(where: \.count.isStated) }
      .filter { $0.family.isViolent && !$0.isAggregate && $0.factuality.status == .occurred }
      .flatMap(\.findings)
      .filter { $0.count.isStated }
      .map { finding in
        var finding = finding
        finding.isOfTitle = true
        // The groups are words of the title, and targets are named from the text.
        finding.groups = []
        return finding
      }
  }

  /// "8 killed, 46 wounded in weekend shootings": the figures of many events.
  private static func isRoundUp(_ reading: ArticleReading) -> Bool {
    reading.document.tokens.contains { $0.word == "separate" || $0.word == "unrelated" }
      || reading.triggers.contains { trigger in
        trigger.isNoun && trigger.form.contains(.plural) && trigger.entry.family.isViolent
          && trigger.entry.strength != .effect
      }
  }

  /// Adds the figures to the main event; a round-up, another kind of event, or a part of one that
  /// the text gives them to has none of them.
  func apply(to event: EventCandidate, among events: [EventCandidate]) {
    guard event.family.isViolent || event.family == .arrest, !event.isAggregate else { return }
    if findings.contains(where: { isOfWhole($0, than: event, among: events) }) { return }
    event.findings += findings
    if !findings.isEmpty { event.rules.append("casualty.title") }
  }

  /// "Strikes kill three", where one killed two in one town and another one elsewhere.
  private func isSum(_ finding: CasualtyFinding, of events: [EventCandidate]) -> Bool {
    let deadly = events.filter {
      $0.family.isViolent && !$0.isAggregate && $0.figure(of: finding.effect) > 0
    }
    guard deadly.map({ $0.figure(of: finding.effect) }).reduce(0, +) == finding.count.figure else {
      return false
    }
    return zip(deadly, deadly.dropFirst()).contains {
      areInTwoTowns($0, $1) && !CandidateConflict.differInTime($0, $1)
    }
  }

  private func areInTwoTowns(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard let first = one.place, let second = other.place, first.isOwn, second.isOwn else {
      return false
    }
    return first.mention.feature == .city && second.mention.feature == .city
      && !first.mention.isSamePlace(as: second.mention)
  }

  /// The very figure of an event in another town.
  private func isFigure(
    _ finding: CasualtyFinding, of other: EventCandidate, elsewhereThan event: EventCandidate
  ) -> Bool {
    other.figure(of: finding.effect) == finding.count.figure && finding.count.figure > 1
      && areInTwoTowns(event, other)
  }

  /// "killed five in the country, three of them in Mosul": the figure of the country's event.
  private func isOfWhole(
    _ finding: CasualtyFinding, than event: EventCandidate, among events: [EventCandidate]
  ) -> Bool {
    let own = event.figure(of: finding.effect)
    // "Commandos kill 14 rebels; bomb hits army truck": the figure of the other one.
    if own > 0, own != finding.count.figure, document.mayContain(";"),
      events.contains(where: { $0 !== event && isFigure(finding, of: $0, elsewhereThan: event) })
    {
      return true
    }
    if own > 0, own < finding.count.figure, isSum(finding, of: events) { return true }
    guard own > 0, own < finding.count.figure, let place = event.place,
      place.mention.feature != .country
    else { return false }
    return events.contains {
      $0 !== event && $0.figure(of: finding.effect) == finding.count.figure
        && $0.place?.mention.feature == .country
        && $0.place?.mention.isInCountry(of: place.mention) ?? false
    }
  }
}
