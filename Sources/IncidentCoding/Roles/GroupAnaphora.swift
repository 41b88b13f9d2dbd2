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

  /// "the guerrillas", "guerrillas", not "unidentified gunmen", "a group of rebels".
  private func isAnonymous(_ role: PerpetratorRole) -> Bool {
    let before = max(0, role.mention.tokens.lowerBound - 1)
    return role.mention.isAnaphoric && role.mention.isGeneric && !role.mention.isSuspected
      && Self.causes.contains(reading.word(role.mention.head))
      && !role.mention.tokens.contains { Self.strangers.contains(reading.word($0)) }
      && (reading.classes[before].has(.definite) || isBare(role.mention, behind: before))
  }

  /// "guerrillas", without an article or a number, in a sentence that names no group: "rebels with
  /// ties to the front" are others.
  private func isBare(_ mention: ActorMention, behind before: Int) -> Bool {
    !reading.classes[before].has(.determiner) && reading.word(before) != "of"
      && !reading.numbers.covers(before)
      && !reading.actors.within(reading.sentence(of: mention.head)).contains { $0.form == .name }
  }

  private var onlyGroup: ActorMention? {
    let groups = reading.actors.filter(\.isNameOfGroup)
    guard let first = groups.first,
      groups.allSatisfy({ $0.actor.canonical == first.actor.canonical })
    else { return nil }
    return first
  }

  private static let strangers: WordSet = [
    "unidentified", "unknown", "other", "alleged", "masked", "hooded", "former",
  ]
  /// Nouns for the men of a group with a cause.
  private static let causes: WordSet = [
    "rebels", "guerrillas", "insurgents", "subversives", "terrorists", "militants", "extremists",
    "fighters",
  ]
}
