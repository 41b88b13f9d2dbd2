internal import IngestKit

/// Takes an air strike that nobody is named for as one of the only air force that the article tells
/// strikes of in that country: "An air strike hit a house", behind "Ruritanian strikes".
struct SoleAirForce {
  let reading: ArticleReading

  func complete(_ event: EventCandidate, among events: [EventCandidate]) {
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

  private static func isFromAir(_ event: EventCandidate) -> Bool {
    event.family == .airstrike
      || event.weapons.contains { $0.type == .airstrike || $0.type == .aerialBomb }
  }
}
