internal import IngestKit

/// How strongly a later mention speaks of an event told before.
struct CandidateSimilarity {
  let reading: ArticleReading
  let cohesion: StoryCohesion

  func score(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    if opensAnother(mention), !mention.isDependent { return -.infinity }
    if !mention.isDependent, !event.isDependent, event.isPlural != mention.isPlural,
      event.principal.entry.effect == nil, mention.principal.entry.effect == nil,
      !cohesion.takesPlurals || !isReference(mention)
    {
      return -.infinity
    }
    var score = 0.0
    if mention.isDependent { score += 1.2 }
    if mention.factuality.isDefinite, mention.principal.isNoun { score += 1.2 }
    if !hasOwnScene(mention) { score += isOutcome(mention, behind: event) ? 1.2 : 0.8 }
    score += event.family == mention.family ? 0.6 : 0.2
    score += sharedTime(event, mention) + sharedPlace(event, mention)
    score += sharedPersons(event, mention)
    if detonatesTheBomb(mention) { score += 1.2 }
    if isIndefinite(mention) { score -= isOwnAccount(mention, of: event) ? 0.3 : 0.8 }
    if isElaboration(mention, of: event) || isSubjectAgain(mention, behind: event) { score += 1 }
    if mention.mayDiffer { score += 0.8 }
    if saysWho(mention, of: event) { score += 0.5 }
    let distance = Double(mention.sentence - lastSentence(of: event))
    return score - min(cohesion.mostDecay, cohesion.decay * distance)
  }

  /// "another attack", "Separately, …"; in a report of one crime "was also shot" tells of one more
  /// victim of it.
  func opensAnother(_ mention: EventCandidate) -> Bool {
    guard mention.factuality.isFurther, !AttackersAsTargets(reading: reading).stand(in: mention)
    else { return false }
    guard !cohesion.splitsAtAlso, let group = mention.principal.verbGroup, group.isFurther else {
      return true
    }
    return false
  }

  /// "Militants attacked the camp. Seven persons were killed", "The attackers burned the church",
  /// "Two men were shot dead. Both were ambushed on their way home": what came of it, told at once.
  private func isOutcome(_ mention: EventCandidate, behind event: EventCandidate) -> Bool {
    let isOfSame =
      mention.perpetrators.isEmpty
      ? mention.principal.entry.effect != nil || mention.principal.isPassive
      : mention.perpetrators.allSatisfy { $0.mention.isAnaphoric }
    guard isOfSame, mention.sentence == lastSentence(of: event) + 1 else { return false }
    return reading.paragraph(of: mention.principal.head)
      == reading.paragraph(of: event.lastHead)
  }

  /// True when the mention brings a date or a place of its own.
  private func hasOwnScene(_ mention: EventCandidate) -> Bool {
    mention.time?.expression != nil
      || (mention.place?.isOwn ?? false) && mention.place?.mention.feature != .country
  }

  /// "Thursday's attacks": all that was told, which nothing is added to.
  private func isReference(_ mention: EventCandidate) -> Bool {
    mention.principal.isNoun && mention.factuality.isDefinite && mention.findings.isEmpty
      && mention.factuality.count == nil
  }

  /// "31 people were killed … Witnesses said that troops fired toward them": the next sentence of
  /// the lead tells who did it.
  private func saysWho(_ mention: EventCandidate, of event: EventCandidate) -> Bool {
    event.perpetrators.isEmpty && !mention.perpetrators.isEmpty && mention.principal.isVerb
      && mention.sentence == lastSentence(of: event) + 1
      && TimeFinder(reading: reading).isLead(event.sentence)
      && reading.paragraph(of: mention.principal.head)
        == reading.paragraph(of: event.principal.head)
  }

  /// "its members had detonated the bomb": the one that was told of.
  private func detonatesTheBomb(_ mention: EventCandidate) -> Bool {
    guard mention.family == .bombing, mention.principal.isVerb else { return false }
    let object = mention.principal.tokens.upperBound
    return reading.wordClass(object).has(.definite) && reading.weapons.covers(object + 1)
  }

  /// The sentences behind the lead tell its event again, with names in place of descriptions, or
  /// with neither persons nor places.
  private func isElaboration(_ mention: EventCandidate, of event: EventCandidate) -> Bool {
    guard
      mention.time?.expression == nil || event.time?.expression == nil
        || mention.principal.isVerb && sharedTime(event, mention) > 0 && overlap(event, mention),
      mention.principal.isVerb, (1...2).contains(mention.sentence - event.sentence),
      TimeFinder(reading: reading).isLead(event.sentence)
    else { return false }
    if mention.family.isCompatible(with: event.family), mention.perpetrators.isEmpty,
      mention.targets.isEmpty, mention.findings.isEmpty, isWithin(mention, event)
    {
      return true
    }
    guard let own = mention.perpetrators.first?.mention,
      let other = event.perpetrators.first?.mention
    else { return false }
    return (own.isGeneric || other.isGeneric) && CandidateConflict.areRelated(own, other)
  }

  /// Told without a place, or with one inside the event's: "a town in the west … the centre of Khin".
  private func isWithin(_ mention: EventCandidate, _ event: EventCandidate) -> Bool {
    guard let own = mention.place, own.isOwn else { return true }
    return event.place.map { own.mention.isInside($0.mention) } ?? false
  }

  /// "over the weekend … late on Saturday"
  private func overlap(_ event: EventCandidate, _ mention: EventCandidate) -> Bool {
    guard let first = event.time?.start, let last = event.time?.end,
      let start = mention.time?.start, let end = mention.time?.end
    else { return false }
    return start <= last && first <= end
  }

  /// "killed in an Israeli strike … The army said it had carried out a strike on militants": those
  /// who did it say what it was.
  private func isOwnAccount(_ mention: EventCandidate, of event: EventCandidate) -> Bool {
    mention.perpetrators.contains { $0.status == .claimed } && shareActor(event, mention)
  }

  private func isIndefinite(_ mention: EventCandidate) -> Bool {
    mention.principal.isNoun && !mention.factuality.isDefinite && !mention.isDependent
  }

  private func lastSentence(of event: EventCandidate) -> Int {
    reading.document.sentenceIndex(ofToken: event.lastHead)
  }

  private func sharedTime(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    guard let first = event.time, let second = mention.time, first.expression != nil,
      second.expression != nil
    else { return 0 }
    return first.start == second.start && first.end == second.end ? 1.0 : 0.4
  }

  private func sharedPlace(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    guard let first = event.place, let second = mention.place, first.isOwn, second.isOwn else {
      return isInSameTown(mention, as: event) ? 0.5 : 0
    }
    if first.mention.isSamePlace(as: second.mention) {
      return first.mention.feature == .country ? 0.3 : 1.0
    }
    // "killed 14 people in Kyiv … in the Solomianskyi district"
    if first.mention.feature == .city, second.mention.isInside(first.mention) { return 1.0 }
    return first.mention.isInside(second.mention) || second.mention.isInside(first.mention)
      ? 0.4 : 0.2
  }

  private func sharedPersons(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
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

  private func shareActor(_ event: EventCandidate, _ mention: EventCandidate) -> Bool {
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

  /// "Six soldiers died when they struck a mine … Unidentified men killed two people": who was not
  /// spoken of killed as many as did not die before.
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
  private func isInSameTown(_ mention: EventCandidate, as event: EventCandidate) -> Bool {
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
