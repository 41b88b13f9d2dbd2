internal import IngestKit

/// Takes an air strike that nobody is named for as one of the only air force that the article tells
/// strikes of in that country: "An air strike hit a house", behind "Ruritanian strikes"; or of the
/// army that tells whom of the enemy it killed.
struct SoleAirForce {
  let reading: ArticleReading

  func complete(_ event: EventCandidate, among events: [EventCandidate]) {
    if let force = teller(of: event) {
      event.perpetrators = [
        PerpetratorRole(
          mention: force, status: .claimed, by: force.tokens, rule: "perp.own-strike")
      ]
      return
    }
    guard event.perpetrators.isEmpty, event.claims.isEmpty, Self.isFromAir(event),
      let country = event.place?.mention.country, !country.isEmpty
    else { return }
    let forces = events.filter { Self.isFromAir($0) && $0.place?.mention.country == country }
      .flatMap(\.perpetrators)
    guard let first = forces.first, let state = first.mention.actor.country,
      forces.allSatisfy({ $0.mention.actor.isForce && $0.mention.actor.country == state })
    else { return }
    let sentence = reading.sentence(of: event.principal.head)
    let speaker = SpeakerFinder(reading: reading).speaker(in: sentence, other: first.mention)
    let status: Actor.ClaimStatus =
      first.status == .suspected ? .suspected : speaker == nil ? .reported : .attributed
    event.perpetrators = [
      PerpetratorRole(
        mention: first.mention, status: status, by: speaker, rule: "perp.sole-air-force")
    ]
  }

  /// "The Ruritanian army said an air strike killed two fighters": who tells of the enemy's dead.
  private func teller(of event: EventCandidate) -> ActorMention? {
    guard event.perpetrators.isEmpty, event.claims.isEmpty, event.family == .airstrike,
      event.principal.isNoun
    else { return nil }
    let sentence = reading.sentence(of: event.principal.head)
    let actors = reading.actors.within(sentence)
    guard let force = actors.first, force.tokens.upperBound <= event.principal.tokens.lowerBound,
      force.actor.isForce, force.form != .adjective,
      reading.wordClass(force.tokens.upperBound).has(.reporting)
    else { return nil }
    return actors.contains { $0.tokens.lowerBound > event.principal.head && $0.actor.isIrregular }
      ? force : nil
  }

  private static func isFromAir(_ event: EventCandidate) -> Bool {
    event.family == .airstrike
      || event.weapons.contains { $0.type == .airstrike || $0.type == .aerialBomb }
  }
}
