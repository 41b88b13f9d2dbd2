internal import IngestKit

// Who acts and who is hit, in one mention and in the other.
extension CandidateSimilarity {
  func sharedPersons(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    var score = 0.0
    if !mention.perpetrators.isEmpty, !event.perpetrators.isEmpty {
      if shareActor(event, mention) { score += 0.5 }
      if isDescription(mention, ofThoseBehind: event) { score += 0.5 }
    }
    if CandidateConflict.shareVictim(event, mention) { score += 2 }
    if shareNoun(event, mention) || isThingTold(mention, event) && hasParticipant(mention) {
      score += 0.6
    }
    if bringsOther(mention, than: event) { score -= 1.2 }
    if bringsStrangers(mention, to: event) { score -= 1 }
    if shareFigure(event, mention) { score += 0.8 }
    return score
  }

  func shareActor(_ event: EventCandidate, _ mention: EventCandidate) -> Bool {
    mention.perpetrators.contains { own in
      !isAnybody(own)
        && event.perpetrators.contains {
          $0.mention.actor.canonical == own.mention.actor.canonical
            || $0.mention.actor.isSameParty(as: own.mention.actor)
            || $0.members?.actor.canonical == own.mention.actor.canonical
        }
    }
  }

  private func shareFigure(_ event: EventCandidate, _ mention: EventCandidate) -> Bool {
    mention.findings.indices.contains { own in
      let (effect, count) = (mention.findings[own].effect, mention.findings[own].count)
      return (effect == .killed || effect == .wounded && count.figure > 1)
        && event.findings.indices.suffix(EventCandidate.memory).contains {
          event.findings[$0].effect == effect && event.findings[$0].count == count
        }
    }
  }

  /// "a bulk carrier … The vessel was hit": the thing of that kind that was hit before.
  private func isThingTold(_ mention: EventCandidate, _ event: EventCandidate) -> Bool {
    mention.targets.contains { own in
      own.isThing && isDefinite(own)
        && event.targets.contains { $0.isThing && $0.type == own.type && $0.kind == own.kind }
    }
  }

  /// "The army said its forces had destroyed three launchers": somebody who was not spoken of, and
  /// a thing that was not.
  private func bringsOther(_ mention: EventCandidate, than event: EventCandidate) -> Bool {
    guard mention.principal.isVerb, !mention.perpetrators.isEmpty,
      mention.targets.contains(where: { $0.isThing && !isDefinite($0) }),
      !isInSameTown(mention, as: event)
    else { return false }
    let known = event.perpetrators.contains { first in
      mention.perpetrators.contains { CandidateConflict.areRelated(first.mention, $0.mention) }
    }
    return !known && mention.perpetrators.allSatisfy { !$0.mention.isAnaphoric }
      && !shareNoun(event, mention)
  }

  /// "Six soldiers died when they struck a mine … Unidentified men killed two people": attackers who
  /// were not spoken of, and another number of dead.
  private func bringsStrangers(_ mention: EventCandidate, to event: EventCandidate) -> Bool {
    guard mention.principal.isVerb, !mention.isDependent, event.perpetrators.isEmpty,
      let first = mention.perpetrators.first?.mention,
      first.tokens.contains(where: { Self.strange.contains(reading.word($0)) })
        || Self.strange.contains(reading.word(first.tokens.lowerBound - 1))
    else { return false }
    let (told, own) = (event.figure(of: .killed), mention.figure(of: .killed))
    return told > 0 && own > 0 && told != own
  }

  private static let strange: WordSet = ["unidentified", "unknown"]

  /// "Jets struck the capital … The army said it had hit a depot in the capital"
  func isInSameTown(_ mention: EventCandidate, as event: EventCandidate) -> Bool {
    guard let own = mention.place, own.isOwn, own.mention.feature == .city,
      let told = event.place
    else { return false }
    return told.mention.isSamePlace(as: own.mention)
  }

  private func isDefinite(_ target: TargetRole) -> Bool {
    reading.wordClass(target.tokens.lowerBound).has(.definite)
      || reading.wordClass(target.tokens.lowerBound - 1).has(.definite)
  }

  /// "members of the Red Dragons gang … the gangsters": a noun of the same kind.
  private func isDescription(
    _ mention: EventCandidate, ofThoseBehind event: EventCandidate
  ) -> Bool {
    mention.perpetrators.contains { own in
      own.mention.isGeneric && reading.wordClass(own.mention.tokens.lowerBound - 1).has(.definite)
        && event.perpetrators.contains {
          !$0.mention.isGeneric && CandidateConflict.areRelated($0.mention, own.mention)
        }
    }
  }

  private func shareNoun(_ event: EventCandidate, _ mention: EventCandidate) -> Bool {
    hasParticipant(mention) { own in hasParticipant(event) { $0 == own } }
  }

  /// True when a noun for those who act or those who are hit is as asked for.
  private func hasParticipant(
    _ event: EventCandidate, where matches: (Word) -> Bool = { _ in true }
  ) -> Bool {
    func isAsked(_ head: Int) -> Bool {
      let noun = reading.word(head)
      return !Self.anybody.contains(noun) && matches(noun)
    }
    // By their numbers: what is taken out of the arrays is copied, and this is asked for each pair.
    return event.targets.indices.suffix(EventCandidate.memory).contains {
      isAsked(event.targets[$0].head)
    }
      || event.findings.indices.suffix(EventCandidate.memory).contains { finding in
        event.findings[finding].groups.contains { !$0.isBare && isAsked($0.head) }
      }
      || event.perpetrators.indices.contains { role in
        let actor = event.perpetrators[role].mention
        return actor.form == .description && !isAnybody(event.perpetrators[role])
          && matches(reading.word(actor.head))
      }
  }

  /// "by a boy", "by her husband": two of them need not be one.
  private func isAnybody(_ role: PerpetratorRole) -> Bool {
    role.mention.isGeneric && role.mention.actor.inter == nil
  }

  private static let anybody: WordSet = ["people", "persons", "person", "others"]
}
