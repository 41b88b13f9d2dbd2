internal import IngestKit

/// Completes merged events from the story around them, and keeps those that are concrete.
struct CandidateCompletion {
  let reading: ArticleReading
  let options: CoderOptions
  private let narrative: PlaceMention?

  init(reading: ArticleReading, options: CoderOptions) {
    self.reading = reading
    self.options = options
    narrative = Self.narrativeCountry(reading)
  }

  /// - Parameters:
  ///   - isDominant: true when the story is about this event alone.
  ///   - story: the sentences between its mentions and behind them that tell of no event.
  func complete(_ event: inout EventCandidate, isDominant: Bool, story: [Int]) {
    completeTime(&event, isDominant: isDominant)
    completePlace(&event, isDominant: isDominant)
    ClaimFinder(reading: reading).applyClaims(in: story, to: &event)
    event.subEvent = SubEventRules.subEvent(of: scene(event))
    addZeroCasualties(to: &event, story)
  }

  /// The events that the pipeline asked for and that can be told from others.
  func wanted(_ events: [EventCandidate]) -> [EventCandidate] {
    events.filter { event in
      guard Concreteness.score(event) >= minimumConcreteness else { return false }
      if options.requiresTarget, event.targets.allSatisfy({ $0.kind == .area }) { return false }
      if isTooOld(event) { return false }
      return !(options.excludesMilitaryClashes && isMilitaryClash(event))
    }
  }

  /// An event of "this year" may lie as far back as the year began.
  private func isTooOld(_ event: EventCandidate) -> Bool {
    guard let limit = options.maximumAge, let publication = reading.publication,
      let day = event.time?.start ?? event.time?.end
    else { return false }
    return publication - day > limit
  }

  /// Headlines and snippets leave out what a story would tell.
  private var minimumConcreteness: Double {
    if options.scope == .all { return 0.25 }
    return reading.blocks.isHeadlinesOnly ? 0.5 : Concreteness.threshold
  }

  /// The main incident: told first, most and most concretely.
  func primary(of events: [EventCandidate]) -> Int? {
    events.indices.max { weight(events[$0]) < weight(events[$1]) }
  }

  private func weight(_ event: EventCandidate) -> Double {
    var weight = min(6, Double(event.mentionCount)) - 0.2 * Double(event.sentence)
    if event.sentence < 3 { weight += 2 }
    if event.findings.contains(where: { $0.count.isStated && $0.count.figure > 0 }) {
      weight += 1.5
    }
    if event.time?.expression != nil { weight += 0.5 }
    if event.isAggregate { weight -= 2 }
    return weight
  }

  private func isMilitaryClash(_ event: EventCandidate) -> Bool {
    let isForce = { (inter: Int?) in inter.map { [1, 2, 3, 8].contains($0) } ?? false }
    if event.subEvent.eventType == .battles { return true }
    return !event.targets.isEmpty && event.targets.allSatisfy(\.isArmed)
      && event.targets.allSatisfy { $0.name == nil }
      && event.perpetrators.allSatisfy { isForce($0.mention.actor.inter) }
  }
}

// MARK: When

extension CandidateCompletion {
  private func completeTime(_ event: inout EventCandidate, isDominant: Bool) {
    guard event.time == nil else { return }
    if isDominant, !event.isPlural, let expression = storyDay() {
      event.time = TimeFinder(reading: reading).role(expression, .narrative, "when.story")
      event.rules.append("when.story")
      return
    }
    if !event.isAggregate, let role = inherited(event) {
      event.time = role
    } else {
      event.time = TimeFinder(reading: reading).undated(event.factuality, sentence: event.sentence)
    }
    if let role = event.time { event.rules.append(role.rule) }
  }

  /// The first day that a story of one event names in its opening.
  private func storyDay() -> TimeExpression? {
    let opening = reading.document.sentences.prefix(8).last?.tokens.upperBound ?? 0
    let finder = TimeFinder(reading: reading)
    return reading.times.within(0..<opening).first { expression in
      expression.precision == .day && expression.start != nil && finder.isOfEvents(expression)
        && !reading.blocks.isSilent(
          reading.document.sentenceIndex(ofToken: expression.tokens.lowerBound))
    }
  }

  /// The last date told in the same paragraph.
  private func inherited(_ event: EventCandidate) -> TimeRole? {
    let sentence = reading.document.sentences[event.sentence]
    let paragraph = sentence.paragraph
    var first = event.sentence
    while first > 0, reading.document.sentences[first - 1].paragraph == paragraph { first -= 1 }
    let range = reading.document.sentences[first].tokens.lowerBound..<sentence.tokens.lowerBound
    guard
      let expression = reading.times.within(range).last(where: {
        ($0.kind == .date || $0.kind == .time) && $0.start != nil
          && ($0.start ?? CalendarDay(daysSinceEpoch: 0))
            <= (reading.publication ?? CalendarDay(daysSinceEpoch: 99_999))
      })
    else { return nil }
    return TimeFinder(reading: reading).role(expression, .narrative, "when.narrative")
  }
}

// MARK: Where

extension CandidateCompletion {
  private func completePlace(_ event: inout EventCandidate, isDominant: Bool) {
    if isDominant, event.place == nil || event.place?.mention.feature == .country,
      let town = narrativeTown(inside: event.place?.mention)
    {
      event.place = PlaceRole(mention: town, source: .paragraph, rule: "where.story")
    }
    if event.place == nil, let narrative {
      event.place = PlaceRole(
        mention: narrative, source: .narrative, isCountryOnly: narrative.feature != .country,
        rule: "where.narrative")
    }
    if let role = event.place { event.rules.append(role.rule) }
  }

  /// The town that a story of one event names first in its opening, or most often.
  private func narrativeTown(inside country: PlaceMention?) -> PlaceMention? {
    let towns = reading.places.filter { mention in
      !mention.isDemonym && mention.feature != .country && mention.feature != .water
        && mention.feature != .region
        && (country == nil || country?.country == mention.country)
        && reading.actors.covering(mention.tokens.lowerBound) == nil
        && !reading.blocks.isDateline(reading.document.tokens[mention.tokens.lowerBound])
    }
    var counts: [String: Int] = [:]
    for (order, town) in towns.enumerated() {
      let weight = town.feature == .admin1 ? 1 : 3
      counts[town.name, default: 0] += weight + (order == 0 ? 2 : 0)
    }
    return towns.enumerated().max {
      (counts[$0.element.name] ?? 0, -$0.offset) < (counts[$1.element.name] ?? 0, -$1.offset)
    }?.element
  }

  /// The country that most of the story's places lie in.
  private static func narrativeCountry(_ reading: ArticleReading) -> PlaceMention? {
    var counts: [String: Int] = [:]
    for mention in reading.places where !mention.isDemonym && !mention.country.isEmpty {
      if reading.actors.covering(mention.tokens.lowerBound)?.form == .state,
        mention.feature == .country
      {
        counts[mention.country, default: 0] += 1
      } else {
        counts[mention.country, default: 0] += 2
      }
    }
    let best = counts.max { ($0.value, $1.key) < ($1.value, $0.key) }?.key
    guard let best else { return nil }
    let mentions = reading.places.filter { $0.country == best && !$0.isDemonym }
    return mentions.first { $0.feature == .country } ?? mentions.first
  }
}

// MARK: What

extension CandidateCompletion {
  private func scene(_ event: EventCandidate) -> SubEventRules.Scene {
    let country = event.place?.mention.country
    let actors = event.perpetrators.map(\.mention.actor)
    return SubEventRules.Scene(
      trigger: event.subEvent, family: event.family,
      weapons: Set(event.weapons.map(\.type)).union(event.triggers.compactMap(\.entry.weapon)),
      attackers: Set(actors.compactMap { $0.inter(in: country) }),
      attackerCountries: Set(actors.compactMap(\.country)),
      hasArmedTarget: event.targets.contains(where: \.isArmed),
      hasProtesterTarget: event.targets.contains {
        Self.protesters.contains(reading.word($0.head))
      },
      hasNamedVictim: event.targets.contains { $0.kind == .person && $0.name != nil },
      isSuicide: isSuicide(event), families: Set(event.triggers.map(\.entry.family)),
      country: country)
  }

  private func isSuicide(_ event: EventCandidate) -> Bool {
    reading.clause(of: event.principal.head).contains { reading.word($0) == "suicide" }
  }

  private static let protesters: WordSet = [
    "protesters", "protestors", "demonstrators", "protester", "demonstrator", "marchers", "protest",
  ]

  /// "no casualties", "no injuries were reported".
  private func addZeroCasualties(to event: inout EventCandidate, _ story: [Int]) {
    let own = Set(event.triggers.map { reading.document.sentenceIndex(ofToken: $0.head) })
    for sentence in own.union(story).sorted() {
      addZero(in: reading.document.sentences[sentence].tokens, to: &event)
    }
  }

  private func addZero(in sentence: Range<Int>, to event: inout EventCandidate) {
    for number in reading.numbers.within(sentence) where number.max == 0 {
      let window = Range<Int>.clamped(
        number.tokens.upperBound, min(number.tokens.upperBound + 5, sentence.upperBound))
      for index in window {
        guard let effects = Self.zeroNouns[reading.word(index)] else { continue }
        for effect in effects where event.findings(effect).isEmpty {
          event.findings.append(
            CasualtyFinding(
              effect: effect, count: .none, tokens: number.tokens.lowerBound..<index + 1,
              categories: [:], groups: [], isFurther: false, rule: "casualty.none"))
        }
        break
      }
    }
  }

  private static let zeroNouns: WordTable<[Casualties.Effect]> = [
    "casualties": [.killed, .wounded], "victims": [.killed, .wounded], "injuries": [.wounded],
    "deaths": [.killed], "fatalities": [.killed], "injured": [.wounded], "killed": [.killed],
  ]
}
