internal import IngestKit

/// Joins what one sentence tells of one event: "the attack killed three and wounded five".
struct SentenceMerger {
  let reading: ArticleReading
  let similarity: CandidateSimilarity

  /// - Parameter candidates: in the order of the text, so that those of a sentence follow another.
  func merged(_ candidates: [EventCandidate]) -> [EventCandidate] {
    var joined: [EventCandidate] = []
    for candidate in candidates {
      let sentence = joined.reversed().prefix { $0.sentence == candidate.sentence }
      if sentence.contains(where: { isBooty(candidate, of: $0) }) { continue }
      if let last = sentence.first,
        isAdded(candidate, to: last) || isPastOfPlace(candidate, last)
          || isBeside(candidate, last)
      {
        candidate.factuality.isFurther = true
        // What was used from afar killed nobody by hand.
        if isMurder(candidate, beside: last) { candidate.weapons = [] }
      }
      if let event = sentence.first(where: { areOne($0, candidate) }) {
        adapt(event, candidate)
        event.absorb(candidate)
      } else {
        joined.append(candidate)
      }
    }
    return joined
  }

  /// Settles what two mentions of one event mean for each other, before they become one.
  private func adapt(_ event: EventCandidate, _ mention: EventCandidate) {
    if isSetting(mention, of: event) { mention.isDependent = true }
    if isIncluded(mention, in: event) {
      mention.isDependent = true
      mention.perpetrators = []
    }
    if isShotDown(mention, by: event) { event.perpetrators = [] }
    if isDefence(mention, against: event) { mention.perpetrators = [] }
    if isFelling(event, mention) { event.family = .attack }
    // It has no day but that of what it sums up.
    if isSummary(mention, of: event) {
      mention.time = nil
      // "Rockets hit a town in the latest strike": how it was done was said.
      if isOneOfMany(mention) { mention.family = event.family }
    }
    if isRelative(mention, of: event) || AttackersAsTargets(reading: reading).stand(in: mention) {
      mention.perpetrators = []
    }
    if mention.factuality.isFurther, isHarm(event, in: mention) {
      event.factuality.isFurther = true
    }
    // "said that it had killed 200 soldiers in the assault": of the one that was told.
    if mention.principal.isNoun, mention.factuality.isDefinite,
      event.findings.contains(where: \.isOwnClaim)
    {
      event.mayDiffer = true
    }
  }

  private func areOne(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    if isCompound(first, second) || isPair(first, second) || isRelative(second, of: first)
      || isShotDown(second, by: first) || isSummary(second, of: first) || isFelling(first, second)
      || isJoined(second, to: first) || isSubject(first, of: second)
    {
      return true
    }
    if isDefence(second, against: first) || isSetting(second, of: first) { return true }
    return !CandidateConflict.exists(first, second)
      && (!similarity.opensAnother(second) || isHarm(first, in: second))
      && !isRetaliation(between: first, second) && !isSequel(first, second)
      && (!differInNumber(first, second) || isUnrest(first, second))
      && !isLater(first, than: second)
  }

  /// "a house where a bomb exploded 3 months ago": what happened there before, with its own date.
  private func isPastOfPlace(_ second: EventCandidate, _ first: EventCandidate) -> Bool {
    let clause = reading.clause(of: second.principal.head)
    return reading.word(clause.lowerBound) == "where" && !clause.contains(first.principal.head)
      && second.time?.source == .clause && second.time?.expression != nil
      && first.time?.expression == nil && second.principal.entry.strength == .strong
  }

  /// "killed 44 worshippers in a mosque, an attack that the government blamed on rebels"
  private func isSummary(_ second: EventCandidate, of first: EventCandidate) -> Bool {
    guard second.principal.isNoun, second.findings.isEmpty,
      first.family.isCompatible(with: second.family)
    else { return false }
    return isOneOfMany(second)
      || isIndefinite(second, behind: ",")
        && reading.wordClass(second.principal.tokens.upperBound).has([.relative, .claim, .blame])
  }

  /// "killed six villagers, the latest attack on the area", "in the deadliest raid this year"
  private func isOneOfMany(_ noun: EventCandidate) -> Bool {
    let (start, floor) = phrase(of: noun)
    return start - 2 > floor && reading.word(start - 1) == "the"
      && (reading.word(start - 2) == "," || reading.word(start - 2) == "in"
        || reading.word(start - 2) == "of" && reading.word(start - 3) == "one")
      && Range<Int>.clamped(start, noun.principal.head).contains {
        Self.ranks.contains(reading.word($0))
      }
  }

  private static let ranks = Superlatives.ofEvents.union(["such"])

  /// Told by a noun with "a" or "an", right behind a word of its sentence.
  func isIndefinite(_ noun: EventCandidate, behind word: Word) -> Bool {
    let (start, floor) = phrase(of: noun)
    return start - 2 > floor && reading.wordClass(start - 1).has(.indefinite)
      && reading.word(start - 2) == word
  }

  /// Where the noun group of an event begins, and its sentence.
  func phrase(of noun: EventCandidate) -> (start: Int, sentence: Int) {
    let sentence = reading.sentence(of: noun.principal.head).lowerBound
    let start = NounPhraseReader(reading: reading).start(
      ofHead: noun.principal.tokens.lowerBound, notBefore: sentence)
    return (start, sentence)
  }

  /// "the shooting death", "the murder-suicide attack": one noun of two words.
  private func isCompound(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    guard let last = first.triggers.last, last.isNoun, second.principal.isNoun else { return false }
    return last.tokens.upperBound == second.principal.tokens.lowerBound
      && first.family.isCompatible(with: second.family)
  }

  /// "bombings and shootings", "in a stabbing and ramming attack": two nouns of one group.
  private func isPair(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    guard let last = first.triggers.last, last.isNoun, second.principal.isNoun,
      first.family.isViolent, second.family.isViolent
    else { return false }
    let link = phrase(of: second).start - 1
    return link == last.tokens.upperBound && reading.word(link) == "and"
  }

  /// "16 people were killed in a similar attack": the harm is that of the other attack.
  private func isHarm(_ first: EventCandidate, in second: EventCandidate) -> Bool {
    guard let verb = first.triggers.last, verb.entry.effect != nil, second.principal.isNoun else {
      return false
    }
    let between = Range<Int>.clamped(verb.tokens.upperBound, second.principal.tokens.lowerBound)
    return between.count < 6 && between.first.map { reading.word($0) == "in" } ?? false
  }

  /// "attacks on Thursday that killed 22 people": a clause of the noun before it.
  private func isRelative(_ second: EventCandidate, of first: EventCandidate) -> Bool {
    guard let noun = first.triggers.last, noun.isNoun, second.principal.entry.effect != nil,
      let verb = second.principal.verbGroup?.tokens.lowerBound
    else { return false }
    if let link = scene(before: verb, behind: noun.tokens.upperBound) {
      return reading.triggers.within(.clamped(noun.tokens.upperBound, link)).isEmpty
    }
    guard reading.wordClass(verb - 1).has(.relative),
      (1...Self.relativeReach).contains(verb - noun.tokens.upperBound)
    else { return false }
    return second.perpetrators.allSatisfy { $0.mention.tokens.upperBound <= noun.head + 1 }
  }

  /// The "in which" of "an attack on a camp in which two guards were killed".
  private func scene(before verb: Int, behind end: Int) -> Int? {
    let before = Range<Int>.clamped(max(end, verb - Self.sceneReach), verb)
    return before.last { reading.word($0) == "in" && reading.word($0 + 1) == "which" }
  }

  /// "16 were wounded, including two hit in a gunfight": a part of what is told.
  private func isIncluded(_ second: EventCandidate, in first: EventCandidate) -> Bool {
    let start = first.principal.tokens.upperBound
    return first.principal.entry.effect != nil
      && Range<Int>.clamped(start, second.principal.tokens.lowerBound).contains {
        reading.wordClass($0).has(.inclusion)
      }
  }

  /// "retaliated for", "in response to": one event answers another.
  private func isRetaliation(between first: EventCandidate, _ second: EventCandidate) -> Bool {
    let start = first.triggers[first.triggers.count - 1].tokens.lowerBound
    let end = second.principal.tokens.upperBound
    guard start < end else { return false }
    let window = Range<Int>.clamped(max(0, start - 2), min(reading.document.tokens.count, end))
    return window.contains { Self.retaliation.contains(reading.word($0)) }
  }

  /// "Hours after the assault, warplanes struck", "the killings took place after clashes".
  private func isSequel(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    isBackground(first, of: second) || isBackground(second, of: first)
  }

  private func isBackground(_ noun: EventCandidate, of event: EventCandidate) -> Bool {
    guard noun.principal.isNoun, event.principal.entry.effect == nil || event.principal.isNoun,
      !event.isDependent
    else { return false }
    let (start, floor) = phrase(of: noun)
    return start > floor && Self.sequence.contains(reading.word(start - 1))
  }

  /// "The strike came two days after gunmen ambushed a convoy".
  private func isLater(_ first: EventCandidate, than second: EventCandidate) -> Bool {
    let clause = reading.clause(of: second.principal.head)
    return SequenceReader(reading: reading).distance(before: clause) != nil
      && !clause.contains(first.principal.head)
  }

  /// One of several is not the several.
  private func differInNumber(_ first: EventCandidate, _ second: EventCandidate) -> Bool {
    guard !first.isDependent, !second.isDependent, first.principal.entry.effect == nil,
      second.principal.entry.effect == nil
    else { return false }
    return first.isPlural != second.isPlural
  }

  private static let relativeReach = 8
  /// How long the subject of a clause behind "in which" may be.
  private static let sceneReach = 10
  private static let sequence: WordSet = ["after", "following", "before"]
  private static let retaliation: WordSet = [
    "retaliated", "retaliation", "retaliatory", "response", "revenge", "avenge", "reprisal",
    "retaliating", "followed",
  ]
}
