internal import IngestKit

/// Writes a candidate down as a report, with the words that carry each value.
struct ReportAssembler {
  let reading: ArticleReading
  var document: Document { reading.document }

  /// The title, when figures were read from it.
  let title: Document?

  let listsMembers: Bool

  init(reading: ArticleReading, title: Document? = nil, listsMembers: Bool = false) {
    self.reading = reading
    self.title = title
    self.listsMembers = listsMembers
  }

  /// - Parameter events: all that the article tells.
  func report(_ event: EventCandidate, isPrimary: Bool, among events: [EventCandidate]) -> Report {
    var evidence = EvidenceCollector(reading: reading)
    evidence.add("/event", event.principal.tokens, rule: event.rules.first ?? "trigger")
    if event.factuality.status != .occurred {
      evidence.add("/status", event.principal.tokens, rule: event.factuality.rule.description)
    }
    let country = event.place?.mention.country
    let totals = CasualtyTotals.totals(of: AttackersDead.removed(from: event))
    let values = IncidentValues(
      status: event.factuality.status,
      isAggregate: event.isAggregate,
      count: count(event, &evidence),
      time: time(event, &evidence),
      place: place(event, &evidence),
      event: eventClass(event, country, killed: totals[.killed]?.count),
      perpetrators: perpetrators(event, country, &evidence),
      targets: targets(event, &evidence),
      claims: claims(event, &evidence),
      casualties: casualties(totals, &evidence),
      weapons: weapons(event, &evidence),
      evidence: evidence.quotes(around: event.clause(in: reading)),
      confidence: ConfidenceModel(events: events).confidence(of: event),
      provenance: Provenance(normalizer: "incidents", version: IncidentCoder.version))
    return Report(
      docID: reading.article.id, articleRevision: reading.article.revision, isPrimary: isPrimary,
      values: values, source: reading.article.source)
  }

  func words(_ tokens: Range<Int>) -> String { document.words(ofTokens: tokens) }
}

extension EventCandidate {
  /// The clause of the word that names the event.
  func clause(in reading: ArticleReading) -> Range<Int> { reading.clause(of: principal.head) }
}

// MARK: When and where

extension ReportAssembler {
  private func count(_ event: EventCandidate, _ evidence: inout EvidenceCollector) -> CountRange? {
    guard let number = event.factuality.count else { return nil }
    evidence.add("/count", number.tokens, rule: "number")
    return number.range(in: document)
  }

  private func time(_ event: EventCandidate, _ evidence: inout EvidenceCollector) -> IncidentTime? {
    guard let role = event.time else { return nil }
    if let expression = role.expression {
      evidence.add("/when", expression.tokens, rule: expression.rule)
      return IncidentTime(
        start: role.start, end: role.end, datePrecision: role.precision,
        timeOfDay: expression.timeOfDay, text: words(expression.tokens),
        span: document.span(ofTokens: expression.tokens), anchor: expression.anchor)
    }
    if let tokens = reading.publicationTokens {
      evidence.add("/when", tokens, rule: role.rule)
    } else {
      evidence.addPublication("/when", rule: role.rule)
    }
    return IncidentTime(
      start: role.start, end: role.end, datePrecision: role.precision,
      anchor: IncidentTime.Anchor(
        date: reading.publication,
        how: reading.publicationTokens != nil || reading.article.source.publishedHow == .inferred
          ? .inferred : .publication))
  }

  private func place(_ event: EventCandidate, _ evidence: inout EvidenceCollector) -> Place? {
    guard let role = event.place else { return nil }
    if role.isOfTitle, let title {
      evidence.addTitle("/where", title, rule: role.rule)
      var place = role.mention.place(in: title)
      place.span = nil
      return place
    }
    evidence.add("/where", role.mention.tokens, rule: role.rule)
    let mention = role.isCountryOnly ? role.mention.asCountry ?? role.mention : role.mention
    var place = mention.place(in: document)
    place.others = role.others.map { $0.place(in: document) }
    return place
  }
}

// MARK: What

extension ReportAssembler {
  private func eventClass(
    _ event: EventCandidate, _ country: String?, killed: PersonCount?
  ) -> EventClass {
    let attackers = event.perpetrators.compactMap { $0.mention.actor.inter(in: country) }
    let weapons = event.weapons.map(\.type)
    let classes = Crosswalk.classes(
      event.subEvent, family: event.family, weapons: weapons,
      isSinglePersonKilled: killed == .one,
      isPerson: event.targets.indices.contains { event.targets[$0].kind == .person })
    let triggers = event.namingTriggers.map { trigger in
      let span = document.span(ofTokens: trigger.tokens)
      return Quote(start: span.start, end: span.end, text: words(trigger.tokens))
    }
    return EventClass(
      event.subEvent, ploverEvent: classes?.plover, ploverMode: classes?.mode,
      gtdAttackType: classes?.gtd, mucType: classes?.muc,
      violenceType: Crosswalk.violenceType(
        event.subEvent.eventType, attackers: attackers,
        hasArmedTarget: event.targets.indices.contains { event.targets[$0].isArmed }),
      trigger: triggers.first, triggers: triggers)
  }

  private func weapons(_ event: EventCandidate, _ evidence: inout EvidenceCollector) -> [Weapon] {
    event.weapons.enumerated().map { index, role in
      evidence.add("/weapons/" + String(index), role.tokens, rule: role.rule)
      return Weapon(
        type: role.type, gtdWeaponType: role.gtd,
        text: role.isNamed ? words(role.tokens) : nil,
        span: role.isNamed ? document.span(ofTokens: role.tokens) : nil, number: role.number)
    }
  }
}

// MARK: Who and whom

extension ReportAssembler {
  private func targets(_ event: EventCandidate, _ evidence: inout EvidenceCollector) -> [Target] {
    event.targets.enumerated().map { index, role in
      evidence.add("/targets/" + String(index), role.tokens, rule: role.rule)
      if let name = role.name { evidence.add("/targets/" + String(index), name, rule: role.rule) }
      var target = Target(
        text: words(role.tokens), span: document.span(ofTokens: role.tokens),
        canonical: role.canonical, name: role.name.map(words), kind: role.kind,
        type: role.type, gtdTargetType: role.gtd, mucType: role.type?.muc,
        nationality: role.nationality,
        number: role.count.map { range($0, role.countTokens) }, effect: role.effects)
      if role.name != nil, role.name != role.tokens { target.description = words(role.tokens) }
      return target
    }
  }

  private func claims(_ event: EventCandidate, _ evidence: inout EvidenceCollector) -> [Claim] {
    var claims: [Claim] = []
    var seen: Set<Claim> = []
    for claim in event.claims {
      let span = document.span(ofTokens: claim.tokens)
      let value = Claim(
        speaker: claim.speaker.map(words), speakerType: claim.speakerType, stance: claim.stance,
        about: claim.about?.actor.canonical, via: claim.via.map(words),
        quote: Quote(start: span.start, end: span.end, text: words(claim.tokens)))
      guard seen.insert(value).inserted else { continue }
      evidence.add("/claims/" + String(claims.count), claim.tokens, rule: claim.rule)
      if let via = claim.via {
        evidence.add("/claims/" + String(claims.count), via, rule: "claim.medium")
      }
      claims.append(value)
    }
    return claims
  }

  private func casualties(
    _ totals: CasualtyTotals, _ evidence: inout EvidenceCollector
  ) -> Casualties? {
    var casualties = Casualties()
    for effect in Casualties.Effect.allCases {
      guard let total = totals[effect] else { continue }
      let pointer = "/casualties/" + effect.rawValue
      for number in [total.finding] + total.parts {
        prove(pointer, totals.findings[number], totals.findings[number].rule, &evidence)
      }
      if let claimed = total.claimed {
        prove(pointer, totals.findings[claimed], "casualty.claimed", &evidence)
      }
      let tokens = totals.findings[total.finding].tokens
      let range =
        totals.findings[total.finding].isOfTitle
        ? titleRange(total.count, tokens) : range(total.count, tokens)
      casualties[effect] = CasualtyCount(range, byCategory: total.categories.byCategory)
    }
    return casualties.isEmpty ? nil : casualties
  }

  private func prove(
    _ pointer: String, _ finding: CasualtyFinding, _ rule: String,
    _ evidence: inout EvidenceCollector
  ) {
    if finding.isOfTitle, let title {
      evidence.addTitle(pointer, title, rule: rule)
    } else {
      evidence.add(pointer, finding.tokens, rule: rule)
    }
  }

  /// A figure of the title; its words have no place in the text.
  private func titleRange(_ count: PersonCount, _ tokens: Range<Int>) -> CountRange {
    CountRange(
      min: count.min, max: count.max, best: count.best, isApproximate: count.isApproximate,
      text: title?.words(ofTokens: tokens))
  }

  private func range(_ count: PersonCount, _ tokens: Range<Int>?) -> CountRange {
    CountRange(
      min: count.min, max: count.max, best: count.best, isApproximate: count.isApproximate,
      text: tokens.map(words), span: tokens.map { document.span(ofTokens: $0) })
  }
}
