internal import IngestKit

// What claims make of an event's perpetrators.
extension ClaimFinder {
  /// Claims that the sentences behind an event make about it.
  func applyClaims(
    in sentences: [Int], to candidate: EventCandidate, among events: [EventCandidate]
  ) {
    for sentence in sentences where !reading.blocks.isSilent(sentence) {
      let tokens = reading.document.sentences[sentence].tokens
      let found = claims(in: tokens) + identities(in: tokens)
      let new = found.filter { claim in !candidate.claims.contains { $0.tokens == claim.tokens } }
      for claim in new {
        take([claim], into: subject(of: claim, by: candidate, among: events) ?? candidate)
      }
    }
  }

  /// "The front attacked a camp, the scene of a massacre in 2022 … The front denied it": what was
  /// told of it before, and not what it never was said to have done.
  private func subject(
    of claim: ClaimFinding, by candidate: EventCandidate, among events: [EventCandidate]
  ) -> EventCandidate? {
    guard claim.stance == .denies, let actor = claim.about, !actor.isGeneric,
      candidate.perpetrators.isEmpty, let time = candidate.time, time.precision > .day
    else { return nil }
    return events.last { event in
      event.sentence < candidate.sentence
        && event.perpetrators.contains { $0.mention.actor.isSameParty(as: actor.actor) }
    }
  }

  /// "The attackers were members of the front, police said."
  private func identities(in sentence: Range<Int>) -> [ClaimFinding] {
    let reader = MembershipReader(reading: reading)
    return reading.actors.within(sentence).compactMap { mention in
      guard NearbyPerpetrators.isAgent(reading.word(mention.head)),
        let membership = reader.membership(of: mention)
      else { return nil }
      return ClaimFinding(
        speaker: SpeakerFinder(reading: reading).speaker(in: sentence, other: mention),
        speakerType: .authority, stance: membership.isHedged ? .suspects : .accuses,
        about: membership.group,
        tokens: mention.tokens.lowerBound..<membership.group.tokens.upperBound,
        rule: "claim.identity", isStated: !membership.isHedged)
    }
  }

  /// Adds claims of one sentence, and the perpetrators that they name.
  func take(_ claims: [ClaimFinding], into candidate: EventCandidate) {
    for claim in claims {
      let claim = resolved(claim, of: candidate)
      candidate.claims.append(claim)
      adopt(claim, into: candidate)
    }
  }

  /// "The group denied it": the one that was accused; "The group claimed it": the one named last.
  private func resolved(_ claim: ClaimFinding, of candidate: EventCandidate) -> ClaimFinding {
    guard let actor = claim.about, actor.isGeneric, actor.isAnaphoric else { return claim }
    let group =
      claim.stance == .denies
      ? accused(in: candidate) : GroupAnaphora(reading: reading).nearestGroup(before: actor)
    guard let group else { return claim }
    var claim = claim
    claim.about = group
    return claim
  }

  private func accused(in candidate: EventCandidate) -> ActorMention? {
    candidate.claims.last { $0.stance == .accuses || $0.stance == .suspects }?.about
      ?? candidate.perpetrators.last {
        $0.mention.form == .name && $0.mention.actor.kind == .organization
      }?.mention
  }

  /// A claim names a perpetrator that the event's own words do not.
  private func adopt(_ claim: ClaimFinding, into candidate: EventCandidate) {
    guard let actor = claim.about else { return }
    let role = PerpetratorRole(
      mention: actor, status: claim.status, by: claim.speaker, rule: claim.rule)
    let known = candidate.perpetrators.firstIndex {
      $0.mention.actor.isSameParty(as: actor.actor)
    }
    if let known {
      candidate.perpetrators[known].confirm(role)
    } else if candidate.perpetrators.isEmpty, claim.stance != .denies || !actor.isGeneric {
      // Who denies it has been accused, whether the text says so or not.
      candidate.perpetrators.append(role)
    } else if claim.stance == .denies {
      return
    } else if !actor.actor.isUnidentified,
      let first = candidate.perpetrators.first,
      candidate.perpetrators.allSatisfy({
        // "separatist rebels": which ones they are, they say themselves.
        $0.mention.actor.isUnidentified || claim.stance == .claims && $0.mention.isGeneric
      })
    {
      // "gunmen": whose they are is told later.
      candidate.perpetrators[0] = PerpetratorRole(
        mention: actor, status: role.status, by: role.by, rule: role.rule, members: first.mention)
    } else if candidate.perpetrators.contains(where: { $0.isPartner(of: role) }) {
      candidate.perpetrators.append(role)
    }
  }
}

extension ClaimFinding {
  /// What it makes of the one whom it is about.
  fileprivate var status: Actor.ClaimStatus {
    switch stance {
    case .claims: .claimed
    case .denies: .denied
    // "attributed the bomb to the front": somebody did, whether the name is known or not.
    case .accuses where isStated && rule == ClaimFinder.accusation: .attributed
    default: isStated ? (speaker == nil ? .reported : .attributed) : .suspected
    }
  }
}

extension PerpetratorRole {
  /// Somebody says of the same party that it did it, or it does so itself.
  fileprivate mutating func confirm(_ other: PerpetratorRole) {
    switch other.status {
    case .claimed, .denied: status = other.status
    case .attributed where status == .reported || status == .suspected: status = .attributed
    // "blamed rebels for killing five"
    case .suspected where mention.tokens == other.mention.tokens: status = .suspected
    default: break
    }
    by = other.by ?? by
  }

  /// "accused the Delta Front and the Coast Army", "both claimed responsibility".
  fileprivate func isPartner(of other: PerpetratorRole) -> Bool {
    rule == other.rule && (by == other.by || status == .claimed && other.status == .claimed)
  }
}
