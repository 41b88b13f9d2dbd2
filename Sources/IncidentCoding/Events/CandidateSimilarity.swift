internal import IngestKit

/// How strongly a later mention speaks of an event told before.
struct CandidateSimilarity {
  let reading: ArticleReading
  let cohesion: StoryCohesion

  func score(_ event: EventCandidate, _ mention: EventCandidate) -> Double {
    if opensAnother(mention), !mention.isDependent { return -.infinity }
    if mention.isTollOfWar(in: reading), mention.time?.expression == nil,
      !event.isTollOfWar(in: reading)
    {
      return -.infinity
    }
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
}
