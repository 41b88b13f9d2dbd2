internal import IngestKit

/// Reads who says who did it: claims of responsibility, denials, accusations, attributions.
struct ClaimFinder {
  let reading: ArticleReading

  /// Fills the claim status of a candidate's perpetrators and its claims.
  ///
  /// - Parameter claims: those of the candidate's sentence.
  func apply(_ claims: [ClaimFinding], to candidate: EventCandidate) {
    let trigger = candidate.principal
    let sentence = reading.sentence(of: trigger.head)
    let isHedged =
      candidate.factuality.isHedged || isHedged(around: trigger, candidate.perpetrators)
    for index in candidate.perpetrators.indices {
      settle(&candidate.perpetrators[index], trigger, sentence, isHedged: isHedged)
    }
    let hasOwn = candidate.perpetrators.contains { isOwnClaim($0.mention, before: trigger) }
    for index in candidate.perpetrators.indices
    where candidate.perpetrators[index].status == .claimed {
      nameOwner(of: &candidate.perpetrators[index])
    }
    if hasOwn {
      for index in candidate.findings.indices { candidate.findings[index].isOwnClaim = true }
    }
    take(claims, into: candidate)
    for claimant in candidate.perpetrators where claimant.status == .claimed {
      let claim = ownClaim(
        of: owner(of: claimant.mention) ?? claimant.mention, to: trigger, sentence)
      let isTold = candidate.claims.contains {
        $0.stance == .claims && $0.about?.actor.id == claim.about?.actor.id
      }
      if !isTold { take([claim], into: candidate) }
    }
  }

  private func settle(
    _ role: inout PerpetratorRole, _ trigger: TriggerMention, _ sentence: Range<Int>,
    isHedged: Bool
  ) {
    guard role.status == .reported || role.status == .suspected else { return }
    if isOwnClaim(role.mention, before: trigger) {
      role.status = .claimed
      role.by = role.mention.tokens
      return
    }
    let speaker = SpeakerFinder(reading: reading).speaker(in: sentence, other: role.mention)
    if isHedged || role.status == .suspected {
      role.status = .suspected
      role.by = speaker
    } else if let speaker {
      role.status = isOfOneParty(speaker, as: role.mention) ? .claimed : .attributed
      role.by = speaker
    }
  }

  /// "Ukraine's General Staff confirmed that its drones had struck": the speaker is of those who
  /// did it.
  private func isOfOneParty(_ speaker: Range<Int>, as mention: ActorMention) -> Bool {
    // "Israel has carried out strikes, but an Israeli officer said he knew of none."
    let between = Range<Int>.clamped(mention.tokens.upperBound, speaker.lowerBound)
    if between.contains(where: { Self.contrasts.contains(reading.word($0)) }) { return false }
    if mention.actor.kind == .organization {
      return reading.actors.within(speaker).contains { $0.actor.isSameParty(as: mention.actor) }
    }
    guard mention.actor.kind == .state, let country = mention.actor.country else { return false }
    // "Israel's air force bombed …, the military said": its own.
    let isBare = speaker.allSatisfy {
      reading.wordClass($0).has(.determiner) || Self.armies.contains(reading.word($0))
    }
    if isBare { return true }
    // "Ukraine's" may stand before the office that speaks.
    let phrase = Range<Int>.clamped(max(0, speaker.lowerBound - 4), speaker.upperBound)
    let isOfState =
      reading.actors.within(phrase).contains {
        $0.actor.kind == .state && $0.actor.country == country
      } || reading.places.within(speaker).contains { $0.country == country }
    return isOfState && speaker.contains { Self.commands.contains(reading.word($0)) }
  }

  private static let contrasts: WordSet = ["but", "although", "though", "while", "however"]

  /// Who speaks for the forces of a state.
  private static let commands = armies.union([
    "ministry", "command", "staff", "marines", "corps", "guard", "troops", "brigade", "pentagon",
    "centcom", "junta", "defence", "defense",
  ])

  /// "claimed to have clashed", "said that it targeted".
  private func isOwnClaim(_ mention: ActorMention, before trigger: TriggerMention) -> Bool {
    guard mention.tokens.upperBound <= trigger.head else { return false }
    if Self.ownPronouns.contains(reading.word(mention.tokens.lowerBound - 1)) {
      return owner(of: mention).map { isOwnClaim($0, before: trigger) } ?? false
    }
    var index = endOfAside(behind: mention.tokens.upperBound, before: trigger.head)
    let end = min(trigger.head, index + 14)
    while index < end {
      // "has not publicly claimed the attacks"
      if reading.classes[index].has(.negation) { return false }
      if reading.classes[index].has(.claim) { return true }
      if reading.classes[index].has(.reporting) { return speaksOfItself(behind: index, end) }
      if reading.word(index) == "credit" || reading.word(index) == "responsibility" { return true }
      if reading.triggers.covers(index) { return false }
      index += 1
    }
    return false
  }

  /// "The front, which wants its leader freed, said": behind what is told of it in between.
  private func endOfAside(behind end: Int, before verb: Int) -> Int {
    guard reading.word(end) == ",", reading.wordClass(end + 1).has([.relative, .article]),
      let close = Range<Int>.clamped(end + 2, min(end + 16, verb)).first(where: {
        reading.word($0) == ","
      }), reading.wordClass(close + 1).has([.claim, .reporting, .auxiliary])
    else { return end }
    return close + 1
  }

  /// "The front said its fighters had": whose they are.
  private func owner(of mention: ActorMention) -> ActorMention? {
    guard Self.ownPronouns.contains(reading.word(mention.tokens.lowerBound - 1)) else { return nil }
    let sentence = reading.sentence(of: mention.head)
    return reading.actors.within(.clamped(sentence.lowerBound, mention.tokens.lowerBound))
      .last { $0.form == .name || $0.form == .state }
  }

  /// A group that claims what its men did is the perpetrator, and they are its members.
  private func nameOwner(of role: inout PerpetratorRole) {
    guard role.mention.isGeneric, let owner = owner(of: role.mention), owner.form == .name,
      owner.actor.kind == .organization
    else { return }
    role = PerpetratorRole(
      mention: owner, status: role.status, by: owner.tokens, rule: role.rule, members: role.mention)
  }

  private func ownClaim(
    of actor: ActorMention, to trigger: TriggerMention, _ sentence: Range<Int>
  ) -> ClaimFinding {
    ClaimFinding(
      speaker: actor.tokens, speakerType: .perpetrator, stance: .claims, about: actor,
      tokens: .clamped(actor.tokens.lowerBound, trigger.tokens.upperBound), rule: "claim.own",
      via: MediumFinder(reading: reading).medium(in: sentence))
  }

  /// "said that it", "said in a statement that its fighters".
  private func speaksOfItself(behind verb: Int, _ end: Int) -> Bool {
    var start = verb + 1
    if let that = Range<Int>.clamped(start, min(start + 8, end)).first(where: {
      reading.word($0) == "that"
    }) {
      start = that
    }
    // "said late on Monday they had"
    if let time = reading.times.within(.clamped(start, min(start + 3, end))).first {
      start = time.tokens.upperBound
    }
    // "that one of its units"
    return Range<Int>.clamped(start, min(start + 4, end)).contains {
      Self.ownPronouns.contains(reading.word($0))
    }
  }

  private static let ownPronouns: WordSet = ["it", "they", "its", "their"]

  /// "apparent", "suspected", "accused", "was probably conducted by".
  private func isHedged(around trigger: TriggerMention, _ roles: [PerpetratorRole]) -> Bool {
    let clause = reading.clause(of: trigger.head)
    let from = max(clause.lowerBound, trigger.head - 6)
    let to = min(clause.upperBound, trigger.tokens.upperBound + 4)
    let words = Range<Int>.clamped(from, to)
    if words.contains(where: {
      reading.classes[$0].has(.hedge) && !isOfAnother($0, than: roles)
        && !isOfObject($0, of: trigger, taken: roles)
    }) {
      return true
    }
    if trigger.form.contains(.gerund), isHedged(beforeGerund: clause.lowerBound) { return true }
    return roles.contains { role in
      nounGroup(of: role.mention, in: clause).contains { reading.classes[$0].has(.hedge) }
    }
  }

  /// "Marines allegedly fired on a boat, killing three": what the verb before says holds on.
  private func isHedged(beforeGerund clause: Int) -> Bool {
    guard reading.document.mayContain("allegedly") else { return false }
    let start = max(reading.sentence(of: clause).lowerBound, clause - Self.reachOfHedge)
    return Range<Int>.clamped(start, clause).contains { reading.word($0) == "allegedly" }
  }

  private static let reachOfHedge = 40

  /// "killed five suspected rebels": not who killed them is in doubt.
  private func isOfAnother(_ hedge: Int, than roles: [PerpetratorRole]) -> Bool {
    reading.actors.covering(hedge).map { actor in
      !roles.contains { $0.mention.tokens == actor.tokens }
    } ?? false
  }

  /// "arrested three suspected members of the front": those who are taken, not those who take them.
  private func isOfObject(
    _ hedge: Int, of trigger: TriggerMention, taken roles: [PerpetratorRole]
  ) -> Bool {
    trigger.isVerb && !trigger.isPassive && hedge >= trigger.tokens.upperBound
      && (reading.people.covers(hedge) || reading.people.covers(hedge + 1))
      && roles.allSatisfy { $0.mention.tokens.upperBound <= trigger.head }
  }

  /// "presumed members of the Front (FL)": the words that lead up to an actor.
  private func nounGroup(of mention: ActorMention, in clause: Range<Int>) -> Range<Int> {
    let phrases = NounPhraseReader(reading: reading)
    var start = max(clause.lowerBound, mention.tokens.lowerBound - 4)
    while start > clause.lowerBound, mention.tokens.lowerBound - start < 10,
      phrases.isModifier(start - 1) || reading.classes[start - 1].has(.determiner)
        || ["of", "("].contains(reading.word(start - 1))
    {
      start -= 1
    }
    return .clamped(start, mention.tokens.upperBound)
  }
}
