internal import IngestKit

/// Takes "the rebels" for the one armed group that the article names.
struct GroupAnaphora {
  let reading: ArticleReading

  func complete(_ event: EventCandidate) {
    guard let index = event.perpetrators.firstIndex(where: isAnonymous),
      event.perpetrators.allSatisfy({ $0.mention.isGeneric })
    else { return }
    let members = event.perpetrators[index].mention
    guard let group = onlyGroup ?? nearestGroup(before: members) else { return }
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

  /// "The government fights the front … On Monday, the militants stormed a base": the one group that
  /// the paragraph has named so far.
  func nearestGroup(before mention: ActorMention) -> ActorMention? {
    let paragraph = reading.paragraph(of: mention.head)
    guard reading.classes[max(0, mention.tokens.lowerBound - 1)].has(.definite) else { return nil }
    let groups = reading.actors.within(0..<mention.tokens.lowerBound).reversed().lazy
      .prefix { reading.paragraph(of: $0.head) == paragraph }
      // "the front, an affiliate of the army"
      .filter { $0.isNameOfGroup && reading.word($0.tokens.lowerBound - 1) != "of" }
    guard let last = groups.first,
      groups.allSatisfy({ $0.actor.canonical == last.actor.canonical })
    else { return nil }
    return last
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
