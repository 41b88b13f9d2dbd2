internal import IngestKit

/// Takes "the rebels" for the one armed group that the article names.
struct GroupAnaphora {
  let reading: ArticleReading

  func complete(_ event: EventCandidate) {
    guard let index = event.perpetrators.firstIndex(where: isAnonymous),
      event.perpetrators.allSatisfy({ $0.mention.isGeneric }), let group = onlyGroup
    else { return }
    let members = event.perpetrators[index].mention
    event.perpetrators[index] = PerpetratorRole(
      mention: group, status: event.perpetrators[index].status, by: event.perpetrators[index].by,
      rule: "perp.only-group", members: members)
  }

  /// "the guerrillas", not "unidentified gunmen".
  private func isAnonymous(_ role: PerpetratorRole) -> Bool {
    role.mention.isAnaphoric && role.mention.isGeneric && !role.mention.isSuspected
      && Self.causes.contains(reading.word(role.mention.head))
      && reading.classes[max(0, role.mention.tokens.lowerBound - 1)].has(.definite)
  }

  private var onlyGroup: ActorMention? {
    let groups = reading.actors.filter {
      $0.form == .name && $0.actor.kind == .organization
        && $0.actor.isRebel
    }
    guard let first = groups.first,
      groups.allSatisfy({ $0.actor.canonical == first.actor.canonical })
    else { return nil }
    return first
  }

  /// Nouns for the men of a group with a cause.
  private static let causes: WordSet = [
    "rebels", "guerrillas", "insurgents", "subversives", "terrorists", "militants", "extremists",
    "fighters",
  ]
}
