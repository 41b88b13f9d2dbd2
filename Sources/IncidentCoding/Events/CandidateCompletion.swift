internal import IngestKit

/// Completes merged events from the story around them.
struct CandidateCompletion {
  let reading: ArticleReading
  private let times: StoryTimes
  private let places: StoryPlaces
  private let scenes: SceneReader
  private let hasZeros: Bool

  init(reading: ArticleReading, times: StoryTimes) {
    self.reading = reading
    self.times = times
    places = StoryPlaces(reading: reading)
    scenes = SceneReader(reading: reading)
    hasZeros = reading.numbers.contains { $0.max == 0 }
  }

  /// - Parameters:
  ///   - events: all of the article.
  ///   - isMain: true for the event that the story tells most of.
  ///   - isDominant: true when the story is about this event alone.
  ///   - story: the sentences between its mentions and behind them that tell of no violent event.
  func complete(
    _ event: EventCandidate, among events: [EventCandidate], isMain: Bool, isDominant: Bool,
    story: [Int]
  ) {
    times.complete(event, among: events, isMain: isMain, isDominant: isDominant, story)
    places.complete(event, isDominant: isDominant)
    ClaimFinder(reading: reading).applyClaims(in: story, to: event)
    NearbyPerpetrators(reading: reading).complete(event, story: story)
    GroupAnaphora(reading: reading).complete(event)
    SoleAirForce(reading: reading).complete(event, among: events)
    dropAttackers(from: event)
    DamageReader(reading: reading).complete(event, among: events, story: story)
    TargetUnifier(reading: reading).unify(event)
    VictimNames(reading: reading).complete(event, story: story)
    event.subEvent = SubEventRules.subEvent(of: scenes.scene(event))
    WeaponUnifier(reading: reading).unify(event)
    addZeroCasualties(to: event, story)
  }

  /// A militant who dies in an attack of militants is none of its targets.
  private func dropAttackers(from event: EventCandidate) {
    let attackers = event.perpetrators.filter(\.mention.actor.isRebel)
    guard event.family != .clash, !attackers.isEmpty else { return }
    event.targets.removeAll { target in
      guard target.type == .militant || target.type == .rebel else { return false }
      guard let mention = reading.actors.covering(target.head) else { return false }
      return mention.isGeneric
        || attackers.contains { $0.mention.actor.canonical == mention.actor.canonical }
    }
  }

  /// "no casualties", "no injuries were reported".
  private func addZeroCasualties(to event: EventCandidate, _ story: [Int]) {
    guard hasZeros else { return }
    for sentence in (event.sentences(in: reading.document) + story).uniqueSorted {
      addZero(in: reading.document.sentences[sentence].tokens, to: event)
    }
  }

  private func addZero(in sentence: Range<Int>, to event: EventCandidate) {
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
