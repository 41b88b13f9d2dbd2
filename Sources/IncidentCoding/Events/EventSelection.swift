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
    titleWords = reading.title.map { WordSet($0.tokens.lazy.map(\.word)) } ?? []
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
    /// A sentence of words or deals only refers to it.
    case background
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
      wanted[main].move(to: event.place)
    }
    return wanted
  }

  /// The main event of an article that tells of none in full: of local crime the only one told, a
  /// bomb of which the text does not say whom or what it hit.
  private func onlyEvent(of events: [EventCandidate]) -> [EventCandidate] {
    let rest = events.filter { event in
      switch verdict(on: event) {
      case .vague(let score, _): options.includesOrdinaryCrime && score >= 0.25
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
    if options.isForegroundOnly, !Foreground(reading: reading).holds(event) { return .background }
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
    if options.scope == .all, reading.document.sentences.count <= Self.snippet {
      return snippetWeight(event)
    }
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
    if options.scope == .all, isCauseOfProtest(event) { weight -= 3 }
    return weight + titleWeight(event)
  }

  /// A snippet tells its news first, unless that is what a crowd is out for; what is done to the
  /// body of somebody is graver than the blows that go with it.
  private func snippetWeight(_ event: EventCandidate) -> Double {
    var weight = -0.5 * Double(event.sentence) - Double(event.principal.head) / 16
    if event.findings.contains(where: { $0.count.isStated && $0.count.figure > 0 }) {
      weight += 0.5
    }
    switch event.family {
    case .sexual: weight += 2
    case .riot: weight += 1
    default: break
    }
    return isCauseOfProtest(event) ? weight - 3 : weight
  }

  /// How many sentences a snippet has at most.
  private static let snippet = 4

  /// "marched against the killing of a student": what the news are about took place before.
  private func isCauseOfProtest(_ event: EventCandidate) -> Bool {
    guard event.family != .protest else { return false }
    let head = event.principal.head
    let before = reading.sentence(of: head).lowerBound..<head
    return reading.triggers.within(before).contains { protest in
      protest.entry.family == .protest
        && Range<Int>.clamped(protest.tokens.upperBound, head).contains {
          SceneReader.reasons.contains(reading.word($0))
        }
    }
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
    // "The police killed two": maybe of those who attacked them.
    if event.isPlural || isOfForces(event) { return false }
    if event.findings.contains(where: { $0.count.figure > 0 && !$0.isImplied }) { return true }
    let kinds: [SubEventType] = [.remoteExplosive, .abduction, .looting]
    return kinds.contains(event.subEvent)
  }

  private static let halfYear = 182

  private func isOld(_ event: EventCandidate) -> Bool {
    guard let maximum = options.maximumAge, let publication = reading.publication,
      let time = event.time, let last = time.end ?? time.start
    else { return false }
    // A day that only the story around it names may be another event's.
    if time.source < .sentence { return false }
    // "last year" ends with December, and most of it lies long before.
    if time.precision == .year, last < publication, let start = time.start {
      return publication - start > maximum + Self.halfYear
    }
    return publication - last > maximum
  }

  /// "has killed more than 15,000 people since 1980"
  private func isPeriodTotal(_ event: EventCandidate) -> Bool {
    if event.isTollOfWar(in: reading), !isOfExactDay(event) { return true }
    guard event.place.map({ $0.mention.feature == .country || $0.source < .sentence }) ?? true
    else { return false }
    let dead = event.figure(of: .killed)
    // "killed 3,000 people on May 11, 2011"
    if dead >= 1000 { return !isOfExactDay(event) }
    let isLong = event.time.map { $0.expression != nil && $0.precision >= .year } ?? false
    let sentence = reading.sentence(of: event.principal.head)
    return dead >= 300 && isLong || dead >= 100 && spansLongTime(sentence)
  }

  private func isOfExactDay(_ event: EventCandidate) -> Bool {
    guard let time = event.time, time.source >= .sentence else { return false }
    return time.expression != nil && time.precision == .day
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

  private static let periods = WordSet(FactualityReader.periods)
  private static let spanning: WordSet = ["past", "last", "over", "during", "for", "lasted"]
}
