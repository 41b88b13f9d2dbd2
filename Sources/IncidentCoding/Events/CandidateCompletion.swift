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
    hasZeros =
      reading.numbers.contains { $0.max == 0 }
      || Self.nobodies.contains(where: reading.document.mayContain)
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
      let tokens = reading.document.sentences[sentence].tokens
      addZero(in: tokens, to: event)
      addNobody(in: tokens, to: event)
    }
  }

  /// "Nobody was hurt", which says nothing of the dead.
  private func addNobody(in sentence: Range<Int>, to event: EventCandidate) {
    for index in sentence
    where reading.word(index) == "nobody"
      || reading.word(index) == "no" && reading.word(index + 1) == "one"
    {
      let window = Range<Int>.clamped(index, min(index + 6, sentence.upperBound))
      guard let harm = window.first(where: { Self.harms.contains(reading.word($0)) }) else {
        continue
      }
      addNone(.wounded, index..<harm + 1, to: event)
    }
  }

  private func addNone(
    _ effect: Casualties.Effect, _ tokens: Range<Int>, to event: EventCandidate
  ) {
    guard event.findings(effect).isEmpty else { return }
    event.findings.append(
      CasualtyFinding(effect: effect, count: .none, tokens: tokens, rule: "casualty.none"))
  }

  private static let nobodies: [Word] = ["without", "nobody"]
  private static let harms: WordSet = ["hurt", "injured", "harmed", "wounded"]

  private func addZero(in sentence: Range<Int>, to event: EventCandidate) {
    let without = sentence.filter { reading.word($0) == "without" }.map { $0..<$0 + 1 }
    let zeros = reading.numbers.within(sentence).filter { $0.max == 0 }.map(\.tokens)
    for none in zeros + without {
      let window = Range<Int>.clamped(
        none.upperBound, min(none.upperBound + 5, sentence.upperBound))
      for index in window {
        guard let effects = Self.zeroNouns[reading.word(index)] else { continue }
        for effect in effects { addNone(effect, none.lowerBound..<index + 1, to: event) }
        // "no injuries or deaths"
        guard reading.wordClass(index + 1).has(.coordinator) else { break }
      }
    }
  }

  private static let zeroNouns: WordTable<[Casualties.Effect]> = [
    "casualties": [.killed, .wounded], "victims": [.killed, .wounded], "injuries": [.wounded],
    "deaths": [.killed], "fatalities": [.killed], "injured": [.wounded], "killed": [.killed],
    "loss": [.killed],
  ]
}
