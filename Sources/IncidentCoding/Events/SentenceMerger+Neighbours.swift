internal import IngestKit

// What a sentence tells beside an event: a part of it, or another one.
extension SentenceMerger {
  /// "killed two men in a shootout and seized a cache of grenades", "Ten rebels were killed and two
  /// arrested": what they found there, and whom.
  func isBooty(_ second: EventCandidate, of first: EventCandidate) -> Bool {
    guard second.family == .disrupted || second.family == .arrest, first.family.isViolent,
      second.time?.source != .clause, !isElsewhere(second, than: first),
      let group = second.principal.verbGroup
    else { return false }
    if second.family == .arrest, group.tokens.count == 1,
      second.principal.form.contains(.participle),
      reading.people.covering(group.tokens.lowerBound - 1)?.isBare ?? false
    {
      return true
    }
    guard !group.isPassive else { return false }
    return reading.word(group.tokens.lowerBound - 1) == "and"
      && first.principal.head < group.tokens.lowerBound
  }

  /// "the burning of a restaurant and an attack at the airport": two nouns, each with its article.
  func isAdded(_ second: EventCandidate, to first: EventCandidate) -> Bool {
    first.principal.isNoun && second.principal.isNoun && !second.isDependent
      && (isIndefinite(second, behind: "and") || isMurder(second, beside: first))
  }

  /// "the bombings of the town and the murder of a priest": killed by hand, and from afar.
  func isMurder(_ second: EventCandidate, beside first: EventCandidate) -> Bool {
    guard CandidateConflict.isMurder(second, beside: first) else { return false }
    let start = phrase(of: second).start
    return reading.wordClass(start - 1).has(.definite)
      && (reading.word(start - 2) == "and" || reading.word(start - 2) == ",")
  }

  /// "a shooting that killed one and injured three on Sunday": two verbs of one subject.
  func isJoined(_ second: EventCandidate, to first: EventCandidate) -> Bool {
    guard second.principal.entry.effect != nil, let last = first.triggers.last,
      last.entry.effect != nil, last.verbGroup.map({ !$0.isPassive }) ?? false,
      let verb = second.principal.verbGroup, !verb.isPassive, verb.tokens.count == 1,
      reading.word(verb.tokens.lowerBound - 1) == "and"
    else { return false }
    let between = Range<Int>.clamped(last.tokens.upperBound, verb.tokens.lowerBound)
    return (2...Self.objectReach).contains(between.count) && reading.times.within(between).isEmpty
  }

  /// "Air strikes hit a school", "attacks on Monday targeted two villages": what its own noun did.
  func isSubject(_ noun: EventCandidate, of verb: EventCandidate) -> Bool {
    guard let last = noun.triggers.last, last.isNoun, let group = verb.principal.verbGroup,
      !group.isPassive, noun.family.isCompatible(with: verb.family)
    else { return false }
    return last.tokens.upperBound <= group.tokens.lowerBound
      && (last.tokens.upperBound..<group.tokens.lowerBound).allSatisfy { index in
        reading.times.covers(index) || reading.word(index) == "on" || reading.word(index) == ","
      }
  }

  /// How long the object of the first of two verbs may be.
  private static let objectReach = 8

  /// Told with a town of its own, and another one.
  private func isElsewhere(_ second: EventCandidate, than first: EventCandidate) -> Bool {
    guard let place = second.place, place.source == .clause else { return false }
    return first.place.map { !$0.mention.isSamePlace(as: place.mention) } ?? false
  }

  /// "shelling killed three in one town, and a drone hit a car in another": a clause with a subject
  /// and a place of its own.
  func isBeside(_ second: EventCandidate, _ first: EventCandidate) -> Bool {
    guard let verb = second.principal.verbGroup?.tokens.lowerBound, !second.isDependent else {
      return false
    }
    if isByOtherMeans(second, before: verb, than: first) { return true }
    guard let one = first.place, let other = second.place, one.source == .clause,
      other.source == .clause
    else { return false }
    let clause = reading.clause(of: second.principal.head)
    return Self.additions.contains(reading.word(clause.lowerBound))
      && verb > clause.lowerBound + 1 && !clause.contains(first.principal.head)
      && one.mention.feature == .city && other.mention.feature == .city
      && !one.mention.isSamePlace(as: other.mention)
  }

  /// "shelling killed three, and a drone hit a car": the subject is another weapon.
  private func isByOtherMeans(
    _ second: EventCandidate, before verb: Int, than first: EventCandidate
  ) -> Bool {
    let link = reading.clause(of: second.principal.head).lowerBound
    guard Self.additions.contains(reading.word(link)), reading.wordClass(link + 1).has(.indefinite),
      let weapon = reading.weapons.within(.clamped(link + 1, verb)).last
    else { return false }
    return weapon.tokens.upperBound == verb && first.principal.head < link
      && !first.weapons.contains { $0.type == weapon.type }
  }

  /// "were shot during an attempted carjacking": what they were shot in.
  func isSetting(_ second: EventCandidate, of first: EventCandidate) -> Bool {
    guard second.factuality.status == .attempted, second.principal.isNoun,
      first.principal.entry.effect != nil || first.family == .shooting,
      first.factuality.status == .occurred
    else { return false }
    let start = phrase(of: second).start
    return reading.word(start - 1) == "during" || reading.word(start - 2) == "during"
  }

  /// "Protests broke out, with banks set ablaze", "arrests were made at a demonstration": what
  /// happens at a protest.
  func isUnrest(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    first.family == .protest && Self.unrest.contains(second.family)
      || second.family == .protest && Self.unrest.contains(first.family)
  }

  private static let unrest: [EventFamily] = [
    .riot, .arson, .looting, .dispersal, .crackdown, .clash, .arrest,
  ]
  private static let additions: WordSet = ["and", "while"]
}
