internal import IngestKit

/// Keeps the events that the pipeline asked for and that can be told from others.
struct EventSelection {
  let reading: ArticleReading
  let options: CoderOptions
  /// The words of the title, which names the main incident.
  private let titleWords: WordSet

  init(reading: ArticleReading, options: CoderOptions) {
    self.reading = reading
    self.options = options
    let title = reading.article.source.title.map {
      Tokenizer.tokens(of: Array($0.utf8)).map(\.word)
    }
    titleWords = WordSet(title ?? [])
  }

  enum Verdict: Equatable {
    case wanted
    /// It cannot be told from others.
    case vague(score: Double, least: Double)
    case militaryClash
    /// It hits nobody and nothing that is named.
    case untargeted
    /// It happened too long before the article.
    case old
    /// A war's or an era's dead.
    case periodTotal
  }

  /// The events that the pipeline asked for and that can be told from others, with the vague
  /// mentions that point back to the main one of them.
  func resolved(_ events: [EventCandidate]) -> [EventCandidate] {
    let judged = events.map { (event: $0, verdict: verdict(on: $0)) }
    let wanted = judged.filter { $0.verdict == .wanted }.map(\.event)
    guard let main = primary(of: wanted) else { return onlyEvent(of: events) }
    for (event, verdict) in judged {
      guard case .vague = verdict, pointsBack(event, to: wanted[main]) else { continue }
      wanted[main].triggers += event.triggers
    }
    return wanted
  }

  /// The main event of an article that tells of none in full: a shooting that nothing tells from
  /// others, a bomb of which the text does not say whom or what it hit.
  private func onlyEvent(of events: [EventCandidate]) -> [EventCandidate] {
    let rest = events.filter { event in
      switch verdict(on: event) {
      case .vague(let score, _):
        options.includesOrdinaryCrime && event.family == .shooting && score >= 0.25
      case .untargeted: impliesVictim(event)
      default: false
      }
    }
    return primary(of: rest).map { [rest[$0]] } ?? []
  }

  /// "the bombing", "it exploded": a vague mention without a figure, a time or a place that would
  /// make it another event than the one that the article is about.
  private func pointsBack(_ event: EventCandidate, to main: EventCandidate) -> Bool {
    guard event.family.isCompatible(with: main.family),
      [.strong, .air, .labour].contains(event.principal.entry.strength),
      event.factuality.isDefinite || !event.isPlural
    else { return false }
    let isElsewhere = event.place.map {
      $0.source >= .sentence && CandidateConflict.differInPlace(event, main)
    }
    return isElsewhere != true && !CandidateConflict.differInTime(event, main)
  }

  func verdict(on event: EventCandidate) -> Verdict {
    let score = Concreteness.score(event)
    guard score >= minimumConcreteness else {
      return .vague(score: score, least: minimumConcreteness)
    }
    if isPeriodTotal(event) { return .periodTotal }
    if isOld(event) { return .old }
    if options.requiresTarget, event.targets.allSatisfy({ $0.kind == .area }) {
      return .untargeted
    }
    return options.excludesMilitaryClashes && isMilitaryClash(event) ? .militaryClash : .wanted
  }

  /// Headlines and snippets leave out what a story would tell.
  private var minimumConcreteness: Double {
    if let minimum = options.minimumConcreteness { return minimum }
    if options.scope == .all { return 0 }
    // Local news leave out what their readers know.
    if options.includesOrdinaryCrime { return 1 }
    return reading.blocks.isHeadlinesOnly ? 0.5 : Concreteness.threshold
  }

  /// The main incident: told first, most and most concretely.
  func primary(of events: [EventCandidate]) -> Int? {
    let weights = events.map(weight)
    return weights.indices.max { weights[$0] < weights[$1] }
  }

  private func weight(_ event: EventCandidate) -> Double {
    var weight = min(6, Double(event.mentionCount)) - 0.2 * Double(event.sentence)
    if event.sentence < 3 { weight += 2 }
    if event.findings.contains(where: { $0.count.isStated && $0.count.figure > 0 }) {
      weight += 1.5
    }
    if event.time?.expression != nil { weight += event.time?.precision == .day ? 1.5 : 0.5 }
    if event.isAggregate { weight -= 2 }
    // An arrest is news, but of what was done before it.
    if options.scope == .security, !event.family.isViolent { weight -= 3 }
    if isPast(event) { weight -= 2 }
    return weight + titleWeight(event)
  }

  /// More than a month before the article, or no nearer than to the year.
  private func isPast(_ event: EventCandidate) -> Bool {
    guard let time = event.time, let last = time.end ?? time.start else { return false }
    if time.expression != nil, time.precision >= .year { return true }
    return reading.publication.map { $0 - last > 31 } ?? false
  }

  private func titleWeight(_ event: EventCandidate) -> Double {
    var weight = 0.0
    if event.triggers.contains(where: { titleWords.contains(reading.word($0.head)) }) {
      weight += 0.75
    }
    if let place = event.place, place.source >= .sentence,
      titleWords.contains(reading.word(place.mention.tokens.lowerBound))
    {
      weight += 1
    }
    if event.targets.contains(where: { titleWords.contains(reading.word($0.head)) }) {
      weight += 0.75
    }
    return weight
  }

  /// A figure or the kind of event says that somebody or something was hit.
  private func impliesVictim(_ event: EventCandidate) -> Bool {
    if event.isPlural { return false }
    if event.findings.contains(where: { $0.count.figure > 0 && !$0.isImplied }) { return true }
    let kinds: [SubEventType] = [.remoteExplosive, .abduction, .looting]
    return kinds.contains(event.subEvent) && !isOfForces(event)
  }

  /// A battle, an offensive, or an attack that hits nobody but armed men without a name.
  private func isMilitaryClash(_ event: EventCandidate) -> Bool {
    if event.subEvent.eventType == .battles || event.family == .clash {
      return event.subEvent != .armedClash || isOfForces(event) || !hitsBystanders(event)
    }
    if event.triggers.allSatisfy({ Self.campaigns.contains($0.entry.word) }) { return true }
    if isSearch(event) || isOfForces(event) && hitsNobody(event) { return true }
    if event.isMurder { return false }
    if event.targets.isEmpty { return isOperation(event) }
    // What armed men drive is theirs.
    let hit = event.targets.filter { $0.kind != .vehicle || $0.isArmed }
    guard !hit.isEmpty, hit.allSatisfy({ $0.isArmed && $0.name == nil }) else { return false }
    // A bomb hits whoever comes by, unless it lay in wait for soldiers.
    guard [.remoteExplosive, .suicideBomb, .grenade].contains(event.subEvent) else { return true }
    return hit.allSatisfy { $0.type == .activeMilitary || $0.type == .militaryFacility }
      && (isOfForces(event, rebelsToo: true)
        || event.triggers.contains { Self.fights.contains($0.entry.word) })
  }

  private static let fights: WordSet = ["ambush", "clash", "fight", "fighting"]

  /// "The police raided four estates": nobody is hurt.
  private func isSearch(_ event: EventCandidate) -> Bool {
    event.triggers.allSatisfy { Self.searches.contains($0.entry.word) }
      && event.findings.allSatisfy { $0.count.figure == 0 }
      && !event.perpetrators.contains {
        $0.mention.actor.inter.map { (2...5).contains($0) } ?? false
      }
  }

  private static let searches: WordSet = ["raid", "search", "surround"]

  /// What an armed force does to nobody and nothing that is named.
  private func isOperation(_ event: EventCandidate) -> Bool {
    let remote: [EventFamily] = [.attack, .airstrike, .shelling]
    guard remote.contains(event.family) || event.subEvent == .airDroneStrike else { return false }
    guard event.findings.allSatisfy({ $0.count.figure == 0 }) else { return false }
    if [.airDroneStrike, .shelling].contains(event.subEvent) { return true }
    return isOfForces(event, rebelsToo: true)
  }

  private func isOfForces(_ event: EventCandidate, rebelsToo: Bool = false) -> Bool {
    let forces = rebelsToo ? [1, 2, 8] : [1, 8]
    return event.perpetrators.contains {
      $0.mention.actor.inter.map { forces.contains($0) } ?? false
    }
  }

  /// Somebody or something that is not armed; "two rebels and three others" are all rebels.
  private func hitsBystanders(_ event: EventCandidate) -> Bool {
    event.targets.contains {
      $0.kind != .area && !$0.isArmed && !Self.remainders.contains(reading.word($0.head))
    }
  }

  private static let remainders: WordSet = ["others", "other", "casualties", "losses", "victims"]

  /// A state's force that shells a road or bombs a hill.
  private func hitsNobody(_ event: EventCandidate) -> Bool {
    let isRemote = [.airDroneStrike, .shelling].contains(event.subEvent)
    return event.targets.allSatisfy { $0.kind == .area || $0.isThing && (isRemote || $0.isArmed) }
      && event.findings.allSatisfy { $0.count.figure == 0 }
  }

  private func isOld(_ event: EventCandidate) -> Bool {
    guard let maximum = options.maximumAge, let publication = reading.publication,
      let last = event.time?.end ?? event.time?.start
    else { return false }
    return publication - last > maximum
  }

  /// "has killed more than 15,000 people since 1980"
  private func isPeriodTotal(_ event: EventCandidate) -> Bool {
    guard event.place.map({ $0.mention.feature == .country || $0.source < .sentence }) ?? true
    else { return false }
    let dead = event.findings(.killed).map(\.count.figure).max() ?? 0
    if dead >= 1000 { return true }
    let isLong = event.time.map { $0.expression != nil && $0.precision >= .year } ?? false
    let sentence = reading.sentence(of: event.principal.head)
    return dead >= 300 && isLong || dead >= 100 && spansLongTime(sentence)
  }

  /// "since 1980", "over the past 3 months", "a war that has lasted 10 years".
  private func spansLongTime(_ sentence: Range<Int>) -> Bool {
    sentence.contains { index in
      reading.word(index) == "since"
        || Self.periods.contains(reading.word(index))
          && Range<Int>.clamped(max(sentence.lowerBound, index - 4), index)
            .contains { Self.spanning.contains(reading.word($0)) }
    }
  }

  private static let periods: WordSet = ["years", "months", "decade", "decades"]
  private static let spanning: WordSet = ["past", "last", "over", "during", "for", "lasted"]
  private static let campaigns: WordSet = ["offensive", "launch an offensive", "incursion"]
}
