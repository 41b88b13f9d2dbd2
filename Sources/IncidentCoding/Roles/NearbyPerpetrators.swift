internal import IngestKit

/// Finds who may have done it where no verb, by-phrase or claim says so: the one armed group that
/// the event's sentences speak of.
struct NearbyPerpetrators {
  let reading: ArticleReading

  func complete(_ event: inout EventCandidate) {
    guard event.perpetrators.isEmpty, event.family.isViolent,
      event.findings.allSatisfy({ !$0.isSelfInflicted })
    else { return }
    for trigger in event.triggers {
      let armed = candidates(in: reading.sentence(of: trigger.head), event)
      guard let first = armed.first else { continue }
      // Of two groups, either may be the other's victim.
      if armed.allSatisfy({ $0.actor.canonical == first.actor.canonical }) {
        event.perpetrators = [
          PerpetratorRole(mention: first, status: .suspected, by: nil, rule: "perp.sentence")
        ]
      }
      return
    }
  }

  /// A man or a suspect may stand in any sentence.
  private static let anybody = "Unidentified attackers"

  private func candidates(
    in sentence: Range<Int>, _ event: EventCandidate
  ) -> [ActorMention] {
    reading.actors.within(sentence).filter { mention in
      mention.form != .adjective && mention.actor.kind != .individual
        && mention.actor.canonical != Self.anybody
        && mention.actor.inter.map { $0 == 2 || $0 == 3 } ?? false
        && !event.targets.contains { $0.tokens.overlaps(mention.tokens) }
        && !event.findings.contains { finding in
          finding.groups.contains { $0.tokens.overlaps(mention.tokens) }
        }
        && !event.claims.contains { $0.stance == .denies && $0.about?.actor.id == mention.actor.id }
    }
  }
}
