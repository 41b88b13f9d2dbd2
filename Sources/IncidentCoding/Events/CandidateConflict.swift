internal import IngestKit

/// Tells whether two mentions cannot be of one event.
struct CandidateConflict {
  static func exists(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    if shareVictim(one, other) { return differInStatus(one, other) }
    return differInKind(one, other) || differInStatus(one, other)
      || (isOutcome(other) ? precedes(other, one) : differInTime(one, other))
      || differInPlace(one, other)
      || !other.mayDiffer && (differInPerpetrators(one, other) || differInFigures(one, other))
  }

  private static func differInKind(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    !one.family.isCompatible(with: other.family) && !isSameAssault(one, other)
      || one.sentence != other.sentence
        && (isMurder(one, beside: other) || isMurder(other, beside: one))
  }

  /// "condemned the murder of a priest … the bombings of the town": killed by hand, and from afar.
  static func isMurder(_ murder: EventCandidate, beside blast: EventCandidate) -> Bool {
    murder.isMurder && murder.family == .kill && blasts.contains(blast.family)
      && blast.findings.isEmpty
  }

  private static let blasts: [EventFamily] = [.bombing, .airstrike, .shelling]

  /// "A bomber and gunmen attacked a hotel … the gunmen then opened fire": bombs and shots of one
  /// assault.
  private static func isSameAssault(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard assaults.contains(one.family), assaults.contains(other.family),
      one.sentence == other.sentence
        || other.time?.expression == nil && !(other.place?.isOwn ?? false)
    else { return false }
    return one.perpetrators.contains { first in
      other.perpetrators.contains { first.mention.actor.canonical == $0.mention.actor.canonical }
    }
  }

  private static let assaults: [EventFamily] = [.bombing, .shooting]

  /// "Galan was murdered", "the murder of Luis Carlos Galan".
  static func shareVictim(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    one.victims.suffix(EventCandidate.memory).contains { first in
      other.victims.contains { second in
        first.allSatisfy(second.contains) || second.allSatisfy(first.contains)
      }
    } && one.family.isCompatible(with: other.family)
  }

  /// "died on Friday": what came of an event, maybe days later.
  private static func isOutcome(_ candidate: EventCandidate) -> Bool {
    candidate.isDependent && candidate.principal.entry.effect == .killed
      && candidate.principal.entry.strength == .effect
  }

  /// True when an outcome lies before its event, or too long behind it.
  private static func precedes(_ outcome: EventCandidate, _ event: EventCandidate) -> Bool {
    guard let first = event.time, let second = outcome.time, first.expression != nil,
      second.expression != nil, let start = first.start ?? first.end,
      let end = second.end ?? second.start
    else { return false }
    return end < start - 1 || end - start > longestDecline
  }

  /// How many days after an attack its victims' deaths are told with it.
  private static let longestDecline = 30

  private static func differInStatus(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    one.factuality.status != other.factuality.status
      && !one.isDependent && !other.isDependent
  }

  static func differInTime(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard let first = one.time, let second = other.time, first.expression != nil,
      second.expression != nil
    else { return false }
    guard let firstEnd = first.end ?? first.start, let secondEnd = second.end ?? second.start else {
      return false
    }
    let firstStart = first.start ?? firstEnd - 3650
    let secondStart = second.start ?? secondEnd - 3650
    let gap = max(firstStart - secondEnd, secondStart - firstEnd)
    // A night is of the day before and of the day after.
    if first.isOvernight || second.isOvernight { return gap > 1 }
    // A date elsewhere in the sentence may be that of something beside the event.
    return first.source == .clause && second.source == .clause ? gap > 0 : gap > 2
  }

  static func differInPlace(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard let first = one.place, let second = other.place, first.isOwn, second.isOwn else {
      return false
    }
    let (a, b) = (first.mention, second.mention)
    if a.isSamePlace(as: b) || a.isInside(b) || b.isInside(a) { return false }
    if a.hasCountry, b.hasCountry, !a.isInCountry(of: b) { return true }
    if a.feature == .country || b.feature == .country { return false }
    guard a.hasOwnPoint, b.hasOwnPoint else { return false }
    return a.distance(to: b) > (first.source == .clause && second.source == .clause ? 40 : 100)
  }

  static func differInPerpetrators(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard !one.perpetrators.isEmpty, !other.perpetrators.isEmpty else { return false }
    return !one.perpetrators.contains { first in
      other.perpetrators.contains { areRelated(first.mention, $0.mention) }
    }
  }

  static func areRelated(_ one: ActorMention, _ other: ActorMention) -> Bool {
    if one.actor.id == other.actor.id || one.actor.canonical == other.actor.canonical {
      return true
    }
    // Who is charged with it may be of the group that did it.
    if one.actor.kind == .individual || other.actor.kind == .individual { return true }
    if one.isGeneric || other.isGeneric || one.isAnaphoric || other.isAnaphoric {
      return one.actor.inter == other.actor.inter || one.actor.inter == nil
        || other.actor.inter == nil || one.isAnaphoric || other.isAnaphoric
        || one.actor.isIrregular && other.actor.isIrregular
    }
    if one.actor.inter == 1, other.actor.inter == 1 {
      return one.actor.country == other.actor.country
    }
    return one.actor.associates.contains(other.actor.canonical)
      || other.actor.associates.contains(one.actor.canonical)
  }

  /// Two exact figures of one kind, both of several persons, that differ.
  private static func differInFigures(_ one: EventCandidate, _ other: EventCandidate) -> Bool {
    guard one.time?.expression != nil || other.time?.expression != nil,
      !one.isDependent, !other.isDependent, one.sentence != other.sentence
    else { return false }
    let first = one.figure(of: .killed)
    let second = other.figure(of: .killed)
    return first > 1 && second > 1 && max(first, second) > 3 * min(first, second)
  }
}
