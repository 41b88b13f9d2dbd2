internal import IngestKit

/// Completes merged events from the story around them.
struct CandidateCompletion {
  let reading: ArticleReading
  private let times: StoryTimes
  private let places: StoryPlaces
  private let scenes: SceneReader
  private let zeros: ZeroCasualties

  init(reading: ArticleReading, times: StoryTimes) {
    self.reading = reading
    self.times = times
    places = StoryPlaces(reading: reading)
    scenes = SceneReader(reading: reading)
    zeros = ZeroCasualties(reading: reading)
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
    ClaimFinder(reading: reading).applyClaims(in: story, to: event, among: events)
    NearbyPerpetrators(reading: reading).complete(event, story: story)
    GroupAnaphora(reading: reading).complete(event)
    SoleAirForce(reading: reading).complete(event, among: events)
    dropAttackers(from: event)
    let sentences = (event.sentences(in: reading.document) + story).uniqueSorted
    DamageReader(reading: reading).complete(event, among: events, in: sentences)
    TargetUnifier(reading: reading).unify(event)
    VictimNames(reading: reading).complete(event, in: sentences)
    event.subEvent = SubEventRules.subEvent(of: scenes.scene(event))
    // "tried to advance": they fought, and took nothing.
    if event.family == .territory, event.factuality.status == .attempted {
      event.subEvent = .armedClash
    }
    WeaponUnifier(reading: reading).unify(event)
    zeros.add(to: event, in: sentences)
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
}
